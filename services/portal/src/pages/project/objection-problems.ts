import type { ProblemFragment } from '../../graph/documents.generated/graphql.ts'
import { objectionFormText } from './objection-form-text.ts'

const LONGEST = { name: 100, grounds: 5_000 }
export type Typed = Record<'kind' | 'name' | 'grounds' | 'evidence' | 'evidenceFileIds', string>

/** What is plainly missing or too long, told before anything is read back or sent; the room judges the rest. */
export const objectionProblems = ({ kind, name, grounds }: Typed): ProblemFragment[] => [
  ...(kind === 'REPORT' || isWritten(name) ? [] : [wrong('name', 'nameMissing')]),
  ...(isWritten(grounds) ? [] : [wrong('grounds', 'groundsMissing')]),
  ...(name.length > LONGEST.name ? [wrong('name', 'nameTooLong')] : []),
  ...(grounds.length > LONGEST.grounds ? [wrong('grounds', 'groundsTooLong')] : []),
]

/** Something a reader can see. */
const isWritten = (text: string): boolean => /[^\s\p{Cf}\p{Cc}]/u.test(text)

/** A sentence of ours beside a field. */
export const wrong = (
  field: 'name' | 'grounds',
  why: 'nameMissing' | 'groundsMissing' | 'nameTooLong' | 'groundsTooLong' | 'previewAway',
): ProblemFragment => {
  const text = { zh: objectionFormText.zh[why], en: objectionFormText.en[why] }
  return { code: 'INPUT_INVALID', message: `${text.zh} ${text.en}`, text, field: [field], basis: null }
}

import { accepted, nextVersion, type Outcome, type Rule, type Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { ExternalPlatform, ExternalReference } from './external-reference.ts'

export type RecordingReference = {
  uscc: Uscc
  platform: ExternalPlatform
  ref: string
  /** What the platform called it so far. */
  known: ExternalReference | undefined
  /** Which organization the platform is known to call so. */
  bearer: Uscc | undefined
}

const LONGEST = 80
/** What is printed and has no space in it. */
const PRINTED = /^[\x21-\x7e\p{Script=Han}]+$/u

/** What another platform calls an organization; told anew, the new word stands, and the old one is in the audit trail. */
export function recordExternalRef(recording: RecordingReference): Outcome<ExternalReference> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { uscc, platform, ref, known } = recording
  return accepted(known ? nextVersion(known, { ref }) : { uscc, platform, ref, version: 1 })
}

const rules: readonly Rule<RecordingReference>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['ref'],
    basis: basis.externalRef,
    message: () => ({
      zh: `平台编号须为 1 至 ${LONGEST} 个汉字、字母、数字或者符号，不含空格。`,
      en: `A reference is 1 to ${LONGEST} letters, digits or signs, without a space.`,
    }),
    holds: ({ ref }) => ref.length <= LONGEST && PRINTED.test(ref),
  },
  {
    code: 'DUPLICATE',
    field: ['ref'],
    basis: basis.externalRef,
    message: () => ({
      zh: '该平台编号已记在另一个组织名下；记错的，先更正那一个。',
      en: 'Another organization bears this reference; where that is wrong, put it right there first.',
    }),
    holds: ({ bearer, uscc }) => bearer === undefined || bearer === uscc,
  },
]

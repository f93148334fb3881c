import { ownProblem } from '../../form/own-problem.ts'
import type { ProblemFragment } from '../../graph/documents.generated/graphql.ts'
import { superviseText } from './supervise-text.ts'

export const fields = ['subject', 'opinion', 'name', 'supervisionFileIds'] as const
export type Typed = Record<(typeof fields)[number], string>

const LONGEST = { subject: 200, opinion: 5_000, name: 100 } as const

/** The form's words as they were typed. */
export const typedIn = (form: FormData): Typed => {
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
  return {
    subject: text('subject'),
    opinion: text('opinion'),
    name: text('name'),
    supervisionFileIds: text('supervisionFileIds'),
  }
}

/** What is plainly missing or too long, told before anything is read back or sent; the room judges the rest. */
export const problemsOf = (typed: Typed): ProblemFragment[] => [
  ...(['subject', 'opinion'] as const).flatMap((name) =>
    isWritten(typed[name]) ? [] : [wrong(name, `${name}Missing`)],
  ),
  ...(['subject', 'opinion', 'name'] as const).flatMap((name) =>
    typed[name].length > LONGEST[name] ? [wrong(name, `${name}TooLong`)] : [],
  ),
]

/** Something a reader can see. */
const isWritten = (text: string): boolean => /[^\s\p{Cf}\p{Cc}]/u.test(text)

/** A sentence of ours beside a field. */
export const wrong = (field: keyof Typed, why: keyof (typeof superviseText)['zh']): ProblemFragment =>
  ownProblem(field, { zh: superviseText.zh[why], en: superviseText.en[why] })

import { isVisible } from '../reading/visible.ts'
import type { Rule } from './rule.ts'
import type { Text } from './text.ts'

type WrittenOf<S> = Pick<Rule<S>, 'basis' | 'field'> & {
  /** The text; undefined or null where nothing need be written. */
  of: (subject: S) => string | null | undefined
  /** What it is called: `理由`, `reason`. */
  name: Text
  /** In characters. */
  longest: number
  /** What is said where it is missing; left out, that it must be given. */
  missing?: Text
}

/**
 * A text somebody has to write, in signs a reader can see and no longer than it may be; one that is missing and one that is too
 * long are told by sentences of their own.
 *
 * @source domain specification R-26
 */
export function writtenText<S>({
  of,
  name,
  longest,
  missing = mustBeGiven(name),
  ...rule
}: WrittenOf<S>): Rule<S> {
  const isWritten = (subject: S) => isVisible(of(subject) ?? '')
  return {
    code: 'INPUT_INVALID',
    ...rule,
    message: (subject) => (isWritten(subject) ? tooLong(name, longest) : missing),
    holds: (subject) => {
      const text = of(subject)
      return text === null || text === undefined || (isWritten(subject) && text.length <= longest)
    },
  }
}

const mustBeGiven = ({ zh, en }: Text): Text => ({ zh: `须写明${zh}。`, en: `The ${en} must be given.` })

const tooLong = ({ zh, en }: Text, longest: number): Text => ({
  zh: `${zh}不得超过 ${longest} 字。`,
  en: `The ${en} has at most ${longest} characters.`,
})

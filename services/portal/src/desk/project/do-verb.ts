import { doForm } from '../../form-kit/do-form.ts'
import type { AnsweredRecord } from '../../form-kit/form-shape.ts'
import type { Tried } from '../../form-kit/tried.ts'
import { enumWord } from '../../text/enum-text.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { deskProjectText } from './desk-project-text.ts'
import type { Verb } from './verbs.ts'

/**
 * Does one verb to one project, at the version the clerk saw; gives back all it was refused for, or the way on.
 *
 * @param verbs what the page does
 */
export const doVerb = (sent: Sent, verbs: readonly Verb[]): Promise<Tried | Response> =>
  doForm(sent, {
    verbs,
    to: ({ projectNo }) => `/${sent.language}/desk/projects/${projectNo}`,
    text: doneText,
  })

const doneText = ({ state = '' }: AnsweredRecord) =>
  inBoth((language) => voice(language, deskProjectText)('done', { state: enumWord(language, state) }))

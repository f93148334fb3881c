import { doForm } from '../../form-kit/do-form.ts'
import type { AnsweredRecord } from '../../form-kit/form-shape.ts'
import { type Tried, verbField } from '../../form-kit/tried.ts'
import { enumWord } from '../../text/enum-text.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { deskProjectText } from './desk-project-text.ts'
import { isVerb } from './verbs.ts'

/** Does one verb to one project, at the version the clerk saw; gives back all it was refused for, or the way on. */
export const doVerb = async (sent: Sent): Promise<Tried | Response> => {
  if (!isVerb(sent.word(verbField))) throw new Response('', { status: 400 })
  return doForm(sent, {
    to: ({ projectNo }) => `/${sent.language}/desk/projects/${projectNo}`,
    text: doneText,
  })
}

const doneText = ({ state = '' }: AnsweredRecord) =>
  inBoth((language) => voice(language, deskProjectText)('done', { state: enumWord(language, state) }))

import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { draftText } from './draft-text.ts'

/** From a draft that was saved on to its page, which says so. */
export const leadToDraft = ({ language, leadOn }: Sent, projectNo: string): Promise<Response> =>
  leadOn(`/${language}/desk/projects/${projectNo}/draft`, {
    text: inBoth((read) => voice(read, draftText)('saved')),
  })

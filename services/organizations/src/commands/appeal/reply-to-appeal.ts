import type { AppealOutcome } from '../../domain/appeal/appeal.ts'
import { reply } from '../../domain/appeal/reply.ts'
import { appealNews } from './appeal-news.ts'
import { type AppealAction, appealVerb } from './appeal-verb.ts'

type ReplyToAppeal = AppealAction & { outcome: AppealOutcome; text: string }

/** The agency replies to an appeal. */
export const replyToAppeal = appealVerb('replyToAppeal', {
  decide: (given, { outcome, text }: ReplyToAppeal) => reply({ ...given, outcome, text }),
  beside: (done, { now }) => ({ news: [appealNews('appeal.replied.v1', done, now)] }),
})

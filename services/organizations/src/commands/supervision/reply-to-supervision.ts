import { reply } from '../../domain/supervision/reply.ts'
import { saidBy } from './said-by.ts'
import { supervisionNews } from './supervision-news.ts'
import { type SupervisionAction, supervisionVerb } from './supervision-verb.ts'

/** The organization replies to what was said about it. */
export const replyToSupervision = supervisionVerb('replyToSupervision', {
  decide: async (given, { text }: SupervisionAction & { text: string }) =>
    reply({ ...given, text, saidBy: await saidBy(given) }),
  beside: (done, { now }) => ({ news: [supervisionNews('supervision.replied.v1', done, now)] }),
})

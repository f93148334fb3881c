import { answer } from '../../domain/supervision/answer.ts'
import { saidBy } from './said-by.ts'
import { supervisionNews } from './supervision-news.ts'
import { type SupervisionAction, supervisionVerb } from './supervision-verb.ts'

/** The registrar tells what came of it. */
export const answerSupervision = supervisionVerb('answerSupervision', {
  decide: async (given, { text }: SupervisionAction & { text: string }) =>
    answer({ ...given, text, saidBy: await saidBy(given) }),
  beside: (done, { now }) => ({ news: [supervisionNews('supervision.answered.v1', done, now)] }),
})

import { dismiss } from '../../domain/supervision/dismiss.ts'
import { saidBy } from './said-by.ts'
import { supervisionNews } from './supervision-news.ts'
import { type SupervisionAction, supervisionVerb } from './supervision-verb.ts'

/** An approver of the registrar agrees that it comes to nothing. */
export const dismissSupervision = supervisionVerb('dismissSupervision', {
  decide: async (given, _input: SupervisionAction) => dismiss({ ...given, saidBy: await saidBy(given) }),
  beside: (done, { now }) => ({ news: [supervisionNews('supervision.dismissed.v1', done, now)] }),
})

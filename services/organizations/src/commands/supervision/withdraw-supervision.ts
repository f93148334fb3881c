import { withdraw } from '../../domain/supervision/withdraw.ts'
import { supervisionNews } from './supervision-news.ts'
import { type SupervisionByReceipt, supervisionVerb } from './supervision-verb.ts'

/** Whoever holds the receipt takes it back. */
export const withdrawSupervision = supervisionVerb('withdrawSupervision', {
  decide: (given, _input: SupervisionByReceipt) => withdraw(given),
  beside: (done, { now }) => ({ news: [supervisionNews('supervision.withdrawn.v1', done, now)] }),
})

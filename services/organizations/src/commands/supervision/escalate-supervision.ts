import { newId } from '@gongshi/domain-kit'
import { escalate } from '../../domain/supervision/escalate.ts'
import { leadNews } from './supervision-news.ts'
import { type SupervisionAction, supervisionVerb } from './supervision-verb.ts'

/** The registrar tells enforcement, under an id that the lead bears from now on. */
export const escalateSupervision = supervisionVerb('escalateSupervision', {
  decide: (given, { reason }: SupervisionAction & { reason: string }) =>
    escalate({ ...given, reason, leadId: newId() }),
  beside: (done, { now }) => ({
    news: done.escalated ? [leadNews(done, { leadId: done.escalated.leadId, at: now })] : [],
  }),
})

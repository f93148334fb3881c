import type { Uscc } from '@gongshi/domain-kit'
import { hear } from '@gongshi/service-kit'
import { hearLead } from '../commands/lead/hear-lead.ts'
import { storeIn } from '../store/store.ts'

/** A registrar told enforcement of what the public said about an organization. */
export const hearSupervisionEscalated = hear({
  room: 'compliance',
  event: 'supervision.escalated.v1',
  apply: (tx, { body, occurredAt }) =>
    hearLead(storeIn(tx), { ...body, uscc: body.uscc as Uscc }, occurredAt),
})

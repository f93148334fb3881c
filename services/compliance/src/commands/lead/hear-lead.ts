import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { Store } from '../../store/store.ts'

type Told = { supervisionId: string; leadId: string; uscc: Uscc; divisionCode: DivisionCode }

/** Keeps a lead that a registrar told, under the id the registrar gave it; told again, it is the same. */
export async function hearLead(tx: Store, told: Told, toldAt: Instant): Promise<void> {
  const { leadId: id, supervisionId, uscc, divisionCode } = told
  await tx.leads.keep({ id, source: 'REPORT', uscc, divisionCode, supervisionId, toldAt })
  await tx.audit([
    {
      at: toldAt,
      actor: { kind: 'system', name: 'supervision.escalated' },
      command: 'hear-lead',
      aggregateType: 'lead',
      aggregateId: id,
      version: 1,
      change: { source: 'REPORT', uscc },
    },
  ])
}

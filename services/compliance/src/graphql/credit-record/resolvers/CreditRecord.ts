import { type CivilDate, startOfDay, Temporal } from '@gongshi/domain-kit'
import type { CreditRecord as Entered } from '../../../domain/credit-record/credit-record.ts'
import { readsWhole } from '../../../domain/credit-record/reads-whole.ts'
import { mayDoRecord } from '../../../domain/credit-record/verbs.ts'
import type { GraphContext } from '../../context.ts'
import type { CreditRecordResolvers } from './../../types.generated.ts'
import { visibleRecord } from '../visible-record.ts'

export const CreditRecord: CreditRecordResolvers = {
  __resolveReference: ({ id }, context) => visibleRecord(id, context),
  formedAt: ({ formedOn }) => startOfDay(formedOn),
  enteredAt: ({ enteredOn }) => startOfDay(enteredOn),
  basis: ({ basisRule }) => (basisRule === null ? null : { rule: basisRule }),
  summaryInFull: ({ uscc, summaryInFull }, _args, { actor }) =>
    readsWhole(actor, uscc) ? summaryInFull : null,
  mayRedact: (record, _args, { actor }) => mayDoRecord('redactCreditRecord', { actor, record }).ok,
  entryDueOn: (record, _args, { load }) => dueOn(record, load),
  enteredLate: async (record, _args, { load }) => {
    const due = await dueOn(record, load)
    return due && Temporal.PlainDate.compare(record.enteredOn, due) > 0
  },
}

/** Null where no duty was in force when it formed. */
async function dueOn(
  { formedOn, entryDuty }: Entered,
  { entryDue }: GraphContext['load'],
): Promise<CivilDate | null> {
  return entryDuty && entryDue.load({ formedOn, entryDuty })
}

import { startOfDay, Temporal } from '@gongshi/domain-kit'
import type { CreditRecordResolvers } from './../../types.generated.ts'

export const CreditRecord: CreditRecordResolvers = {
  formedAt: ({ formedOn }) => startOfDay(formedOn),
  enteredAt: ({ enteredOn }) => startOfDay(enteredOn),
  basis: ({ basisRule }) => (basisRule === null ? null : { rule: basisRule }),
  entryDueOn: ({ formedOn }, _args, { load }) => load.entryDue.load(formedOn),
  enteredLate: async ({ formedOn, enteredOn }, _args, { load }) => {
    const dueOn = await load.entryDue.load(formedOn)
    return dueOn && Temporal.PlainDate.compare(enteredOn, dueOn) > 0
  },
}

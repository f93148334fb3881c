import type { Instant } from '@gongshi/domain-kit'
import { column, over, tableOf } from '@gongshi/service-kit'

const { id, instant, optional, key } = column
const waiting = { waiting: over('projectId', 'appliedAt') }

/** Table `outage_effect`. */
export const outageEffectTable = tableOf<{ outageId: string; projectId: string; appliedAt?: Instant }>({
  name: 'outage_effect',
  columns: { outageId: key(id()), projectId: key(id()), appliedAt: optional(instant()) },
  indices: waiting,
})

/** Table `calendar_effect`. */
export const calendarEffectTable = tableOf<{ correctionId: string; projectId: string; appliedAt?: Instant }>({
  name: 'calendar_effect',
  columns: { correctionId: key(id()), projectId: key(id()), appliedAt: optional(instant()) },
  indices: waiting,
})

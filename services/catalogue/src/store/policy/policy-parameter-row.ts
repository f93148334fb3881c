import { column, onceOver, tableOf } from '@gongshi/service-kit'
import type { Counting, PolicyParameter } from '../../domain/policy/policy-parameter.ts'
import { keptColumns } from '../kept-columns.ts'

const { id, varchar, int, flag, civilDate, optional, named, key, byDefault } = column

export type PolicyParameterRow = Omit<PolicyParameter, 'counting' | 'note'> & {
  direction: Counting['direction'] | null
  nature: Counting['nature'] | null
  rollEnd: boolean | null
  noteZh: string | null
  noteEn: string | null
}

export const policyParameterRow = tableOf<PolicyParameterRow>({
  name: 'policy_parameter',
  columns: {
    id: key(id()),
    key: named('policy_key', varchar(60)),
    value: varchar(100),
    unit: varchar(20),
    direction: optional(varchar(10)),
    nature: optional(varchar(20)),
    rollEnd: optional(flag()),
    legalTag: varchar(10),
    documentSlug: optional(varchar(60)),
    article: optional(varchar(100)),
    noteZh: optional(varchar(300)),
    noteEn: optional(varchar(300)),
    effectiveFrom: civilDate(),
    effectiveTo: optional(civilDate()),
  },
  beside: { ...keptColumns, version: byDefault(1, int()) },
  indices: {
    uq_row: onceOver('key', 'effectiveFrom'),
  },
})

/** A row as the parameter it stands for. */
export function fromRow(row: PolicyParameterRow): PolicyParameter {
  const { direction, nature, rollEnd, noteZh, noteEn, ...parameter } = row
  return {
    ...parameter,
    counting: direction && nature ? { direction, nature, rollEnd } : null,
    note: noteZh && noteEn ? { zh: noteZh, en: noteEn } : null,
  }
}

export function toRow({ counting, note, ...parameter }: PolicyParameter): PolicyParameterRow {
  return {
    ...parameter,
    direction: counting?.direction ?? null,
    nature: counting?.nature ?? null,
    rollEnd: counting?.rollEnd ?? null,
    noteZh: note?.zh ?? null,
    noteEn: note?.en ?? null,
  }
}

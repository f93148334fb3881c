import { civilDateColumn, idColumn, tableOf } from '@gongshi/service-kit'
import type { Counting, PolicyParameter } from '../../domain/policy/policy-parameter.ts'
import { flagColumn } from '../flag-column.ts'

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
    id: idColumn({ primary: true }),
    key: { type: 'varchar', name: 'policy_key' },
    value: { type: 'varchar' },
    unit: { type: 'varchar' },
    direction: { type: 'varchar', nullable: true },
    nature: { type: 'varchar', nullable: true },
    rollEnd: flagColumn({ name: 'roll_end', nullable: true }),
    legalTag: { type: 'varchar', name: 'legal_tag' },
    documentSlug: { type: 'varchar', name: 'document_slug', nullable: true },
    article: { type: 'varchar', nullable: true },
    noteZh: { type: 'varchar', name: 'note_zh', nullable: true },
    noteEn: { type: 'varchar', name: 'note_en', nullable: true },
    effectiveFrom: civilDateColumn({ name: 'effective_from' }),
    effectiveTo: civilDateColumn({ name: 'effective_to', nullable: true }),
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

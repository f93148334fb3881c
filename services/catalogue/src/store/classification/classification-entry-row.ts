import { column, over, tableOf } from '@gongshi/service-kit'
import type { ClassificationEntry } from '../../domain/classification/classification-entry.ts'
import { keptColumns } from '../kept-columns.ts'

const { varchar, text, tinyint, int, flag, optional, key, byDefault } = column

/** An entry's row is the entry itself. */
export const classificationEntryRow = tableOf<ClassificationEntry>({
  name: 'classification_entry',
  columns: {
    code: key(varchar(9)),
    name: varchar(200),
    level: tinyint(),
    parentCode: optional(varchar(9)),
    isLeaf: flag(),
    description: optional(text()),
    sourcePage: optional(int()),
  },
  beside: { ...keptColumns, version: byDefault(1, int()) },
  indices: {
    ix_parent: over('parentCode', 'code'),
  },
})

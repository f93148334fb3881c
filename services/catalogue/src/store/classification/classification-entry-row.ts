import { tableOf } from '@gongshi/service-kit'
import type { ClassificationEntry } from '../../domain/classification/classification-entry.ts'
import { flagColumn } from '../flag-column.ts'

/** An entry's row is the entry itself. */
export const classificationEntryRow = tableOf<ClassificationEntry>({
  name: 'classification_entry',
  columns: {
    code: { type: 'varchar', primary: true },
    name: { type: 'varchar' },
    level: { type: 'tinyint' },
    parentCode: { type: 'varchar', name: 'parent_code', nullable: true },
    isLeaf: flagColumn({ name: 'is_leaf' }),
    description: { type: 'text', nullable: true },
    sourcePage: { type: 'int', name: 'source_page', nullable: true },
  },
})

import { type EntityManager, In, IsNull } from 'typeorm'
import type { ClassificationEntry } from '../../domain/classification/classification-entry.ts'
import { openKeeper } from '../keeper.ts'
import { classificationEntryRow } from './classification-entry-row.ts'

/** The national procurement classification. */
export function classification(manager: EntityManager) {
  const rows = manager.getRepository(classificationEntryRow)
  return {
    byCodes: (codes: readonly string[]): Promise<ClassificationEntry[]> =>
      rows.findBy({ code: In([...codes]) }),

    below: (parentCode: string | null): Promise<ClassificationEntry[]> =>
      rows.find({ where: { parentCode: parentCode ?? IsNull() }, order: { code: 'ASC' } }),

    keeper: () => openKeeper(rows, ({ code }) => code),
  }
}

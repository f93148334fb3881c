import type { CivilDate, Instant } from '@gongshi/domain-kit'
import { civilDateColumn, idColumn, instantColumn, searchLines, tableOf } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'
import type { ServiceItem } from '../../domain/service-item/service-item.ts'
import { flagColumn } from '../flag-column.ts'

export type ServiceItemRow = Omit<ServiceItem, 'retirement'> & {
  retiredFrom: CivilDate | null
  announcedAt: Instant | null
  announcedBy: string | null
  replacedBy: string[] | null
  searchText: string | null
  searchCodes: string | null
}

export const serviceItemRow = tableOf<ServiceItemRow>({
  name: 'service_item',
  columns: {
    id: idColumn({ primary: true }),
    catalogueVersionId: idColumn({ name: 'catalogue_version_id' }),
    code: { type: 'varchar' },
    parentCode: { type: 'varchar', name: 'parent_code', nullable: true },
    level: { type: 'tinyint' },
    isLeaf: flagColumn({ name: 'is_leaf' }),
    name: { type: 'varchar' },
    description: { type: 'text', nullable: true },
    contentKind: { type: 'varchar', name: 'content_kind' },
    classificationCode: { type: 'varchar', name: 'classification_code', nullable: true },
    isSynthetic: flagColumn({ name: 'is_synthetic' }),
    retiredFrom: civilDateColumn({ name: 'retired_from', nullable: true }),
    announcedAt: instantColumn({ name: 'announced_at', nullable: true }),
    announcedBy: { type: 'varchar', name: 'announced_by', nullable: true },
    replacedBy: { type: 'json', name: 'replaced_by', nullable: true },
    searchText: { type: 'text', name: 'search_text', nullable: true },
    searchCodes: { type: 'text', name: 'search_codes', nullable: true },
    version: { type: 'int' },
  },
})

/** A row as the item it stands for. */
export function fromRow(row: ServiceItemRow): ServiceItem {
  const { retiredFrom, announcedAt, announcedBy, replacedBy, searchText, searchCodes, ...item } = row
  if (!retiredFrom || !announcedAt) return { ...item, retirement: null }
  const by = { announcedBy: announcedBy ?? '', replacedBy: replacedBy ?? [] }
  return { ...item, retirement: { retiredFrom, announcedAt, ...by } }
}

/** An item as the table keeps it, with what it is found by: its name; its code, from its beginning, and initials. */
export function toRow({ retirement, ...item }: ServiceItem): ServiceItemRow {
  const found = searchLines({ words: [item.name], codes: [item.code, initialsOf(item.name)] })
  return {
    ...item,
    retiredFrom: retirement?.retiredFrom ?? null,
    announcedAt: retirement?.announcedAt ?? null,
    announcedBy: retirement?.announcedBy ?? null,
    replacedBy: retirement ? [...retirement.replacedBy] : null,
    searchText: found.words,
    searchCodes: found.codes,
  }
}

import type { CivilDate, Instant } from '@gongshi/domain-kit'
import { column, onceOver, over, searchLines, tableOf } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'
import type { ServiceItem } from '../../domain/service-item/service-item.ts'
import { keptColumns } from '../kept-columns.ts'

const {
  id,
  varchar,
  text,
  tinyint,
  int,
  flag,
  instant,
  civilDate,
  json,
  optional,
  key,
  byDefault,
  collated,
} = column

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
    id: key(id()),
    catalogueVersionId: id(),
    code: varchar(7),
    parentCode: optional(varchar(5)),
    level: tinyint(),
    isLeaf: flag(),
    name: collated('utf8mb4_unicode_520_ci', varchar(200)),
    description: optional(text()),
    contentKind: varchar(20),
    classificationCode: optional(varchar(9)),
    isSynthetic: flag(),
    retiredFrom: optional(civilDate()),
    announcedAt: optional(instant()),
    announcedBy: optional(varchar(100)),
    replacedBy: optional(json()),
    searchText: optional(text()),
    searchCodes: optional(text()),
    version: byDefault(1, int()),
  },
  beside: { ...keptColumns },
  indices: {
    uq_code: onceOver('catalogueVersionId', 'code'),
    ix_parent: over('catalogueVersionId', 'parentCode', 'code'),
    ix_leaf: over('catalogueVersionId', 'isLeaf', 'code'),
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

import { column, onceOver, tableOf } from '@gongshi/service-kit'
import type { CatalogueVersion } from '../../domain/catalogue/catalogue-version.ts'
import { keptColumns } from '../kept-columns.ts'

const { id, varchar, int, flag, civilDate, optional, key, byDefault } = column

/** An edition's row is the edition itself. */
export const catalogueVersionRow = tableOf<CatalogueVersion>({
  name: 'catalogue_version',
  columns: {
    id: key(id()),
    kind: varchar(20),
    jurisdiction: varchar(9),
    versionNo: int(),
    title: varchar(200),
    publishedOn: optional(civilDate()),
    effectiveFrom: optional(civilDate()),
    effectiveTo: optional(civilDate()),
    state: varchar(20),
    isSynthetic: flag(),
    source: varchar(500),
    version: byDefault(1, int()),
  },
  beside: { ...keptColumns },
  indices: {
    uq_edition: onceOver('kind', 'jurisdiction', 'versionNo'),
  },
})

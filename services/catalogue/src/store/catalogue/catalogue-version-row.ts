import { civilDateColumn, idColumn, tableOf } from '@gongshi/service-kit'
import type { CatalogueVersion } from '../../domain/catalogue/catalogue-version.ts'
import { flagColumn } from '../flag-column.ts'

/** An edition's row is the edition itself. */
export const catalogueVersionRow = tableOf<CatalogueVersion>({
  name: 'catalogue_version',
  columns: {
    id: idColumn({ primary: true }),
    kind: { type: 'varchar' },
    jurisdiction: { type: 'varchar' },
    versionNo: { type: 'int', name: 'version_no' },
    title: { type: 'varchar' },
    publishedOn: civilDateColumn({ name: 'published_on', nullable: true }),
    effectiveFrom: civilDateColumn({ name: 'effective_from', nullable: true }),
    effectiveTo: civilDateColumn({ name: 'effective_to', nullable: true }),
    state: { type: 'varchar' },
    isSynthetic: flagColumn({ name: 'is_synthetic' }),
    source: { type: 'varchar' },
    version: { type: 'int' },
  },
})

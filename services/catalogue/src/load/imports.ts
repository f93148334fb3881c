import { roomImports } from '@gongshi/service-kit'
import { finance } from '../domain/importing/office.ts'
import { begins, verbs } from '../domain/importing/verbs.ts'
import { kinds } from './kinds/index.ts'

/** What finance imports by itself. */
export const imports = roomImports({
  office: finance,
  kinds,
  rows: {
    check: begins.checkCatalogueImport,
    map: verbs.mapCatalogueImport,
    confirm: verbs.confirmCatalogueImport,
    cancel: verbs.cancelCatalogueImport,
  },
  names: {
    check: 'checkCatalogueImport',
    map: 'mapCatalogueImport',
    confirm: 'confirmCatalogueImport',
    cancel: 'cancelCatalogueImport',
  },
})

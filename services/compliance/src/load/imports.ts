import { roomImports } from '@gongshi/service-kit'
import { enforcement } from '../domain/importing/office.ts'
import { begins, verbs } from '../domain/importing/verbs.ts'
import { kinds } from './kinds/index.ts'

/** What enforcement imports by itself. */
export const imports = roomImports({
  office: enforcement,
  kinds,
  rows: {
    check: begins.checkCreditImport,
    map: verbs.mapCreditImport,
    confirm: verbs.confirmCreditImport,
    cancel: verbs.cancelCreditImport,
  },
  names: {
    check: 'checkCreditImport',
    map: 'mapCreditImport',
    confirm: 'confirmCreditImport',
    cancel: 'cancelCreditImport',
  },
})

import { roomImports } from '@gongshi/service-kit'
import { registrar } from '../domain/importing/office.ts'
import { begins, verbs } from '../domain/importing/verbs.ts'
import { kinds } from './kinds/index.ts'

/** What the registrar's offices import by themselves. */
export const imports = roomImports({
  office: registrar,
  kinds,
  rows: {
    check: begins.checkRegisterImport,
    map: verbs.mapRegisterImport,
    confirm: verbs.confirmRegisterImport,
    cancel: verbs.cancelRegisterImport,
  },
  names: {
    check: 'checkRegisterImport',
    map: 'mapRegisterImport',
    confirm: 'confirmRegisterImport',
    cancel: 'cancelRegisterImport',
  },
})

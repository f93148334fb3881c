import {
  type Actor,
  beginsImports,
  confirmsImports,
  type InFrontOfImport,
  ofOwnImports,
  type VerbRow,
} from '@gongshi/domain-kit'
import { registrar } from './office.ts'

const rows = {
  mapRegisterImport: {
    events: ['chooseColumns'],
    by: [ofOwnImports({ ...registrar, subRole: 'handler' })],
    asks: 'nothing',
  },
  confirmRegisterImport: { events: ['confirm'], by: [confirmsImports(registrar)], asks: 'nothing' },
  cancelRegisterImport: { events: ['cancel'], by: [ofOwnImports(registrar)], asks: 'nothing' },
} satisfies Record<string, VerbRow<InFrontOfImport>>

/** Every verb about an import of the register (domain specification 7.2). */
export const verbs: Readonly<Record<keyof typeof rows, VerbRow<InFrontOfImport>>> = rows

/** What begins one. */
export const begins = {
  checkRegisterImport: { events: [], by: [beginsImports(registrar)], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

import {
  type Actor,
  beginsImports,
  confirmsImports,
  type InFrontOfImport,
  ofOwnImports,
  type VerbRow,
} from '@gongshi/domain-kit'
import { enforcement } from './office.ts'

const rows = {
  mapCreditImport: {
    events: ['chooseColumns'],
    by: [ofOwnImports({ ...enforcement, subRole: 'handler' })],
    asks: 'nothing',
  },
  confirmCreditImport: { events: ['confirm'], by: [confirmsImports(enforcement)], asks: 'nothing' },
  cancelCreditImport: { events: ['cancel'], by: [ofOwnImports(enforcement)], asks: 'nothing' },
} satisfies Record<string, VerbRow<InFrontOfImport>>

/** Every verb about an import of credit records and listings (domain specification 7.20). */
export const verbs: Readonly<Record<keyof typeof rows, VerbRow<InFrontOfImport>>> = rows

/** What begins one. */
export const begins = {
  checkCreditImport: { events: [], by: [beginsImports(enforcement)], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

import {
  type Actor,
  beginsImports,
  confirmsImports,
  type InFrontOfImport,
  ofOwnImports,
  type VerbRow,
} from '@gongshi/domain-kit'
import { finance } from './office.ts'

const rows = {
  mapCatalogueImport: {
    events: ['chooseColumns'],
    by: [ofOwnImports({ ...finance, subRole: 'handler' })],
    asks: 'nothing',
  },
  confirmCatalogueImport: { events: ['confirm'], by: [confirmsImports(finance)], asks: 'nothing' },
  cancelCatalogueImport: { events: ['cancel'], by: [ofOwnImports(finance)], asks: 'nothing' },
} satisfies Record<string, VerbRow<InFrontOfImport>>

/** Every verb about an import of the catalogue (domain specification 7.8). */
export const verbs: Readonly<Record<keyof typeof rows, VerbRow<InFrontOfImport>>> = rows

/** What begins one. */
export const begins = {
  checkCatalogueImport: { events: [], by: [beginsImports(finance)], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

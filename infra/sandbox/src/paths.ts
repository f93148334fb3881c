import { resolve } from 'node:path'

/** The top of the working tree: every process of the house is started from here. */
export const ROOT = resolve(import.meta.dirname, '../../..')

/** The demo city's data, real and synthetic; its README says where each file comes from. */
export const CITY_DATA = resolve(import.meta.dirname, '../data')

/** The state folder of the house started from this tree; `GONGSHI_DATA_DIR` names another. */
export const dataDirOfHere = (): string => resolve(process.env.GONGSHI_DATA_DIR ?? `${ROOT}/.data`)

/** The city without its people: calendars, divisions, policy, catalogue and the parties of the acceptance scenarios. */
export const FIXTURES_DATA = resolve(import.meta.dirname, '../fixtures')

/** The portal's operations by their hash, as its codegen writes them; the gateway answers them by name. */
export const PORTAL_OPERATIONS = resolve(
  ROOT,
  'services/portal/src/graph/documents.generated/persisted-documents.json',
)

import { loadSettingsOfRoom, openDatabase, openVault, readConfig, rotateVault } from '@gongshi/service-kit'
import { settings } from './config.ts'
import { tables } from './store/tables.ts'

/* Seals the vault anew under the first key of VAULT_KEYS, beside the room at work (docs/how-to/exchange-a-key.md). */
const { DATABASE_URL: url, ...told } = readConfig(
  settings.pick({ ...loadSettingsOfRoom, VAULT_KEYS: true }),
  process.env,
)
const database = await openDatabase({ url, statementMs: 60_000, poolSize: 1, ...tables })
try {
  console.log(`${await rotateVault(database, openVault(told))} values sealed anew`)
} finally {
  await database.destroy()
}

import { rm, writeFile } from 'node:fs/promises'

/** The account the house uses on its private server. */
export const MARIADB_USER = 'gongshi'

/**
 * Statements the server runs before it answers anyone: one account with this start's password and nobody else.
 * One statement per line, as `--init-file` demands.
 *
 * @param password letters, digits, `-` and `_` only
 */
export function initStatements(password: string): string {
  const account = `'${MARIADB_USER}'@'127.0.0.1'`
  return [
    "DROP USER IF EXISTS 'root'@'localhost', 'root'@'127.0.0.1', 'root'@'::1', 'PUBLIC'@'';",
    `CREATE OR REPLACE USER ${account} IDENTIFIED BY '${password}';`,
    `GRANT ALL PRIVILEGES ON *.* TO ${account} WITH GRANT OPTION;`,
    '',
  ].join('\n')
}

/** Writes them where only we can read. */
export async function writeInitFile(file: string, password: string): Promise<void> {
  await rm(file, { force: true })
  await writeFile(file, initStatements(password), { mode: 0o600 })
}

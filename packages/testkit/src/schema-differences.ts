import type { DataSource } from 'typeorm'

/** What stands in a database beside the tables a room declares: the ground of every room, its files, and what words are found by. */
const OF_THE_HOUSE = [
  /^(outbox|outbox_delivery|inbox|timer|audit_entry|schema_migration|kept_answer|shown_nonce)$/,
  /^(stored_blob|stored_file|file_use)$/,
  /_(gram|words)$/,
]

/**
 * What TypeORM would change so that the migrated tables are as they are declared, and the tables nobody declares.
 *
 * @param known what it cannot express: parts of statements, each with its reason beside
 */
export async function schemaDifferences(
  dataSource: DataSource,
  known: readonly string[] = [],
): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
  const differences = upQueries.map(({ query }) => query)
  const declared = new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName))
  const rows: { name: string }[] = await dataSource.query(
    `select table_name as name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'`,
  )
  const undeclared = rows
    .map(({ name }) => name)
    .filter((name) => !declared.has(name) && !OF_THE_HOUSE.some((kind) => kind.test(name)))
  return [
    ...differences.filter((sql) => !known.some((part) => sql.includes(part))),
    ...undeclared.map((name) => `nobody declares ${name}`),
  ]
}

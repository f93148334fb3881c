import type { DataSource } from 'typeorm'

/** What stands in a database beside the tables a room declares: the ground of every room, its files and imports, its vault, and what words are found by. */
const OF_THE_HOUSE = [
  /^(outbox|outbox_delivery|inbox|timer|audit_entry|schema_migration|kept_answer|shown_nonce)$/,
  /^(stored_blob|stored_file|file_use)$/,
  /^import_(row|finding|mapping)$/,
  /^vault_entry$/,
  /_(gram|words)$/,
  /^typeorm_metadata$/,
]

/** Where TypeORM would remember the expressions of columns that are reckoned: it cannot read them back. */
const MEMORY =
  'create table if not exists typeorm_metadata (type text, `database` text, `schema` text, `table` text, name text, value text)'

/**
 * What TypeORM would change so that the migrated tables are as they are declared; what it does not look at, the order of the columns
 * of an index and how texts are compared; and the tables nobody declares.
 *
 * @param known what it cannot express: parts of statements, each with its reason beside
 */
export async function schemaDifferences(
  dataSource: DataSource,
  known: readonly string[] = [],
): Promise<string[]> {
  await dataSource.query(MEMORY)
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
  const differences = [
    ...upQueries.map(({ query }) => query),
    ...(await otherIndexes(dataSource)),
    ...(await otherCollations(dataSource)),
  ].filter((sql) => !known.some((part) => sql.includes(part)))
  return [...differences, ...(await undeclared(dataSource))]
}

async function otherIndexes(dataSource: DataSource): Promise<string[]> {
  const rows: { name: string; columns: string }[] = await dataSource.query(
    `select concat(table_name, '.', index_name) as name, group_concat(column_name order by seq_in_index) as columns
       from information_schema.statistics where table_schema = database() group by table_name, index_name`,
  )
  const there = new Map(rows.map(({ name, columns }) => [name, columns]))
  return dataSource.entityMetadatas.flatMap(({ tableName, indices }) =>
    indices.flatMap(({ name, columns }) => {
      const declared = columns.map(({ databaseName }) => databaseName).join()
      const found = there.get(`${tableName}.${name}`)
      return found === undefined || found === declared ? [] : [`${name} runs over ${found}, not ${declared}`]
    }),
  )
}

async function otherCollations(dataSource: DataSource): Promise<string[]> {
  const rows: { name: string; collation: string }[] = await dataSource.query(
    `select concat(table_name, '.', column_name) as name, collation_name as collation
       from information_schema.columns where table_schema = database() and collation_name is not null`,
  )
  const there = new Map(rows.map(({ name, collation }) => [name, collation]))
  return dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.flatMap(({ databaseName, collation = 'utf8mb4_bin' }) => {
      const found = there.get(`${tableName}.${databaseName}`) ?? collation
      return found === collation
        ? []
        : [`${tableName}.${databaseName} is compared by ${found}, not ${collation}`]
    }),
  )
}

async function undeclared(dataSource: DataSource): Promise<string[]> {
  const declared = new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName))
  const rows: { name: string }[] = await dataSource.query(
    `select table_name as name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'`,
  )
  return rows
    .map(({ name }) => name)
    .filter((name) => !declared.has(name) && !OF_THE_HOUSE.some((kind) => kind.test(name)))
    .map((name) => `nobody declares ${name}`)
}

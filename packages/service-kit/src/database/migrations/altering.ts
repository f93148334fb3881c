/** A statement that changes a table and must bear that some of it is done: its head, and its clauses. */
export type Altering = { table: string; head: string; clauses: readonly string[] }

/** What a table has, by the kind of thing. */
export type Names = Readonly<Record<'column' | 'index', ReadonlySet<string>>>

const ALTER = /^((?:\s*--[^\n]*\n)*\s*alter\s+table\s+`?(\w+)`?)\s+([\s\S]+)$/i
const ADDS = /^(add\s+(?:(column)|(?:unique\s+)?(?:index|key)))\s+if\s+not\s+exists\s+`?(\w+)`?/i

/** A statement as one that changes a table; undefined for any other, and for one that asks for nothing to be looked up. */
export function alteringOf(statement: string): Altering | undefined {
  const [, head, table, body] = ALTER.exec(statement) ?? []
  if (!head || !table || !body) return undefined
  const clauses = clausesOf(body)
  return clauses.some((clause) => ADDS.test(clause)) ? { table, head, clauses } : undefined
}

/** The statement without the columns and indexes that are there; undefined when nothing is left of it. */
export function withoutWhatIsThere({ head, clauses }: Altering, names: Names): string | undefined {
  const left = clauses.flatMap((clause) => {
    const [, adds = '', column, name = ''] = ADDS.exec(clause) ?? []
    if (name === '') return [clause]
    const isThere = names[column ? 'column' : 'index'].has(name.toLowerCase())
    return isThere ? [] : [clause.replace(ADDS, `${adds} ${name}`)]
  })
  return left.length > 0 ? `${head} ${left.join(', ')}` : undefined
}

/** Parts a list at the commas that stand in no bracket and in no quotes. */
function clausesOf(body: string): string[] {
  const parts =
    body.match(
      /(?:'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|\((?:[^()'"]|'[^']*'|\([^()]*\))*\)|[^,])+/g,
    ) ?? []
  return parts.map((part) => part.trim()).filter(Boolean)
}

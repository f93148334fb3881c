import type { DivisionCode } from '@gongshi/domain-kit'

/** A piece of SQL that is true or false of a row, with the values it needs. */
export type Condition = { sql: string; parameters: readonly unknown[] }

/** True when all are; no condition at all is true. */
export const all = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' and ') || 'true',
  parameters: conditions.flatMap(({ parameters }) => parameters),
})

/** A condition with its values. */
export const where = (sql: string, ...parameters: unknown[]): Condition => ({ sql, parameters })

/** A text as LIKE takes it literally. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, (mark) => `\\${mark}`)

/** A column holds a division or one below it: 440400 also finds 440402; 100000 is the whole country. */
export function under(column: string, code: DivisionCode): Condition {
  const stem = code === '100000' ? '' : code.replace(/(00){1,2}$/, '')
  return stem.length === 6 ? where(`${column} = ?`, stem) : where(`${column} like ?`, `${literally(stem)}%`)
}

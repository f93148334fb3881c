import type { AnyKind } from './import-kind.ts'
import type { Mapping } from './judge.ts'

/** The words over the columns that an office chose last time, by the columns' own names. */
export type Remembered = Readonly<Record<string, string>>

/**
 * Which column of a file is which: by what the office chose last time, else by the column's own name or its words in either language.
 *
 * @returns only what is found; `missingColumns` says what it lacks
 */
export function mapColumns(
  { columns }: Pick<AnyKind<never>, 'columns'>,
  header: readonly string[],
  remembered: Remembered = {},
): Mapping {
  const heads = header.map(plain)
  const found = Object.entries(columns).flatMap(([name, { zh, en, also = [] }]) => {
    const words = [remembered[name], name, zh, en, ...also].flatMap((word) => (word ? [plain(word)] : []))
    const at = words.map((word) => heads.indexOf(word)).find((place) => place >= 0)
    return at === undefined ? [] : [[name, at] as const]
  })
  return Object.fromEntries(found.filter(([, at], nth) => found.findIndex((one) => one[1] === at) === nth))
}

/** The columns a row cannot do without and the mapping does not have. */
export const missingColumns = ({ columns }: Pick<AnyKind<never>, 'columns'>, mapping: Mapping): string[] =>
  Object.entries(columns).flatMap(([name, { isRequired }]) =>
    isRequired && !(name in mapping) ? [name] : [],
  )

/** Blanks, width, case and the asterisk of what must be filled in tell no two heads apart. */
const plain = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_-]/g, '')

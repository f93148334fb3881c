import { type Term, termsOf } from '@gongshi/domain-kit'
import { type CanQuery, type Condition, holdsAll, literally, rarestPair, where } from '@gongshi/service-kit'

/** Up to here the rows a word finds are listed; a word found more often is looked up row by row along the order. */
const RARE = 2_000

/** What has words and a number in this room. */
export type Searched = 'notice' | 'project'
/** What a text asks of a row, and whether few rows can answer (then counting is cheap). */
export type TextCondition = { conditions: Condition[]; isRare: boolean }

const NOTHING: TextCondition = { conditions: [where('false')], isRare: true }

/**
 * A search text as conditions, of notices and of projects alike: numbers by their beginning, every other word whole in
 * what the row is found by.
 *
 * The rarest pair of characters decides how: if few rows have it, they are found first and sorted; if many, the list is
 * read in its order and each row is asked, which soon fills a page. Either way a page's cost does not grow with the list.
 */
export async function conditionOfText(on: CanQuery, table: Searched, text: string): Promise<TextCondition> {
  const terms = termsOf(text)
  if (terms.length === 0) return NOTHING
  const numbers = terms.flatMap(({ number }) => (number ? [hasNumber(table, number)] : []))
  const words = terms.filter(({ number }) => number === undefined)
  const isNamed = terms.some(({ number }) => /^ZH-\d{4}-\d{6}/.test(number ?? ''))
  if (words.length === 0) return { conditions: numbers, isRare: isNamed }
  const found = await conditionOfWords(on, table, words)
  return { conditions: [...numbers, ...found.conditions], isRare: isNamed || found.isRare }
}

async function conditionOfWords(
  on: CanQuery,
  table: Searched,
  words: readonly Term[],
): Promise<TextCondition> {
  const held = holdsAll({ words: 'w.words', codes: 'w.codes' }, words)
  const rarest = await rarestPair(on, `${table}_gram`, { terms: words, upTo: RARE })
  if (rarest?.count === 0) return NOTHING
  if (!rarest || rarest.count > RARE) return { conditions: [exists(table, held)], isRare: false }
  const sql = `select w.${table}_id as id from ${table}_gram g join ${table}_words w on w.${table}_id = g.${table}_id
    where g.gram = ? and ${held.sql}`
  const rows = (await on.query(sql, [rarest.pair, ...held.parameters])) as { id: string }[]
  if (rows.length === 0) return NOTHING
  return {
    conditions: [
      where(
        `${table}.id in (?)`,
        rows.map(({ id }) => id),
      ),
    ],
    isRare: true,
  }
}

const exists = (table: Searched, held: Condition): Condition =>
  where(
    `exists (select 1 from ${table}_words w where w.${table}_id = ${table}.id and ${held.sql})`,
    ...held.parameters,
  )

/** A notice bears its project's number and its own version; a project has no version. */
const hasNumber = (table: Searched, number: string): Condition =>
  table === 'notice'
    ? where('notice_no like ?', `${literally(number)}%`)
    : where('project_no like ?', `${literally(number.replace(/-N?\d*$/, keepSerial))}%`)

/** -N2 is a version; -000083 is the serial and stays. */
const keepSerial = (tail: string, at: number): string => (at > 'ZH-2026-440400'.length ? '' : tail)

import type { CanQuery } from '@gongshi/service-kit'
import { gramsAskedFor } from '../../domain/notice/grams.ts'
import { type Condition, literally, where } from './condition.ts'

/** Up to here the notices a word finds are listed; a word found more often is looked up row by row along the order. */
const RARE = 2_000

/** What a text asks of a row, and whether few rows can answer (then counting is cheap). */
export type TextCondition = { conditions: Condition[]; isRare: boolean }

/**
 * A search text as conditions: a notice number by its beginning, anything else by pairs of characters.
 *
 * The rarest pair decides how: if few notices have it, they are found first and sorted; if many, the board is read in its
 * order and each row is asked, which soon fills a page. Either way the cost of a page does not grow with the board.
 */
export async function conditionOfText(on: CanQuery, text: string): Promise<TextCondition> {
  const number = text.trim().toUpperCase()
  if (/^ZH-\d/.test(number))
    return { conditions: [where('notice_no like ?', `${literally(number)}%`)], isRare: true }
  const { exact, beginnings } = gramsAskedFor(text)
  if (exact.length + beginnings.length === 0) return { conditions: [where('false')], isRare: true }
  const probes = [...exact.map(hasGram), ...beginnings.map(hasBeginning)]
  const rarest = await rarestOf(on, exact)
  if (!rarest || rarest.count > RARE) return { conditions: probes, isRare: false }
  const found = (await on.query('select notice_id from notice_gram where gram = ?', [rarest.gram])) as {
    notice_id: string
  }[]
  const ids = found.map((row) => row.notice_id)
  if (ids.length === 0) return { conditions: [where('false')], isRare: true }
  return { conditions: [where('id in (?)', ids), ...probes], isRare: true }
}

const hasGram = (gram: string): Condition =>
  where('exists (select 1 from notice_gram g where g.gram = ? and g.notice_id = notice.id)', gram)

const hasBeginning = (character: string): Condition =>
  where(
    'exists (select 1 from notice_gram g where g.gram like ? and g.notice_id = notice.id)',
    `${literally(character)}%`,
  )

async function rarestOf(
  on: CanQuery,
  grams: readonly string[],
): Promise<{ gram: string; count: number } | undefined> {
  if (grams.length === 0) return undefined
  const counts = grams.map(
    () =>
      `(select ? as gram, count(*) as count from (select 1 from notice_gram where gram = ? limit ${RARE + 1}) few)`,
  )
  const sql = `${counts.join(' union all ')} order by count limit 1`
  const [row] = (await on.query(
    sql,
    grams.flatMap((gram) => [gram, gram]),
  )) as { gram: string; count: number | string }[]
  return row && { gram: row.gram, count: Number(row.count) }
}

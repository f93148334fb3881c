import { newId } from '@gongshi/domain-kit'
import type { CanQuery } from '@gongshi/service-kit/clock'

type Rows = {
  table: string
  /** Which rows are counted; the latest of them, by id, is the one that is cloned. */
  where: string
  parameters: readonly unknown[]
  /** How many there are afterwards. */
  count: number
}

const A_BATCH = 500

/** Makes many rows of one, each with an id of its own: what a flood leaves behind, without the flood. */
export async function cloneRows(on: CanQuery, { table, where, parameters, count }: Rows): Promise<void> {
  const rows = (await on.query(`select * from ${table} where ${where} order by id`, [...parameters])) as Row[]
  const last = rows.at(-1)
  if (!last) throw new Error(`no row of ${table} can be cloned`)
  const columns = Object.keys(last).filter((column) => column !== 'id')
  for (let missing = count - rows.length; missing > 0; missing -= A_BATCH) {
    const ids = Array.from({ length: Math.min(A_BATCH, missing) }, () => newId())
    await on.query(
      `insert into ${table} (id, ${columns.join()})
       select ids.id, ${columns.map((column) => `r.${column}`).join()} from ${table} r
         join (${ids.map(() => 'select ? as id').join(' union all ')}) as ids
        where r.id = ?`,
      [...ids, last.id],
    )
  }
}

type Row = { id: string } & Record<string, unknown>

import { newId } from '@gongshi/domain-kit'
import type { DataSource } from 'typeorm'

/** Makes many of one: the latest objection of a project and its entry on the timeline, so often that there are `count` of them. */
export async function cloneObjections(
  { dataSource }: { dataSource: DataSource },
  projectId: string,
  count: number,
): Promise<void> {
  for (const table of ['objection', 'timeline_entry']) {
    const own = table === 'objection' ? 'project_id = ?' : `project_id = ? and event = 'objection.raised'`
    const rows: Record<string, unknown>[] = await dataSource.query(
      `select * from ${table} where ${own} order by id`,
      [projectId],
    )
    const columns = Object.keys(rows[0]!).filter((column) => column !== 'id')
    const ids = Array.from({ length: count - rows.length }, () => [newId()])
    for (let at = 0; at < ids.length; at += 500)
      await dataSource.query(
        `insert into ${table} (id, ${columns.join()})
         select ids.id, ${columns.map((column) => `r.${column}`).join()} from ${table} r
           join (${ids
             .slice(at, at + 500)
             .map(() => 'select ? as id')
             .join(' union all ')}) as ids
          where r.id = ?`,
        [...ids.slice(at, at + 500).flat(), rows.at(-1)!.id],
      )
  }
}

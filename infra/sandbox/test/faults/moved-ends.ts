import type { HouseUnderTest } from '../house/open-house.ts'

/** What one cause did to ends: how many records say so, and of how many notices; the same of the timeline and of the news. */
export type MovedEnds = Record<'ends' | 'notices' | 'entries' | 'projects' | 'news' | 'told', number>

/** Reads it from the room's rows. @param since the instant of the database's clock from which on it happened */
export async function movedEnds({ rows }: HouseUnderTest, cause: string, since: string): Promise<MovedEnds> {
  const sql = `select
    (select count(*) from deadline_change where cause = ?) ends,
    (select count(distinct notice_id) from deadline_change where cause = ?) notices,
    (select count(*) from timeline_entry where event = 'notice.deadline-moved' and at >= ?) entries,
    (select count(distinct project_id) from timeline_entry where event = 'notice.deadline-moved' and at >= ?) projects,
    (select count(*) from outbox where name = 'notice.deadline-moved.v1' and occurred_at >= ?) news,
    (select count(distinct aggregate_id) from outbox where name = 'notice.deadline-moved.v1' and occurred_at >= ?) told`
  const values = [cause, cause, since, since, since, since]
  const [found] = await rows<Record<keyof MovedEnds, string>>('procurement', sql, values)
  const counted = Object.entries(found!).map(([name, count]) => [name, Number(count)])
  return Object.fromEntries(counted) as MovedEnds
}

/** Every end moved once, and was written and told once. */
export const movedOnce = (count: number): MovedEnds => ({
  ends: count,
  notices: count,
  entries: count,
  projects: count,
  news: count,
  told: count,
})

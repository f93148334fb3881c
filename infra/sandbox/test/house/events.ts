import type { HouseUnderTest } from './open-house.ts'

/** How often the procurement room announced that a notice of this project closed: counted in its outbox. */
export async function closedEventsOf(house: HouseUnderTest, projectNo: string): Promise<number> {
  const [row] = await house.rows<{ n: number }>(
    'procurement',
    "select count(*) n from outbox where name = 'notice.closed.v1' and body like ?",
    [`%${projectNo}%`],
  )
  return Number(row?.n)
}

import type { HouseUnderTest } from '../house/open-house.ts'

/** The instants at which open notices close, in order. */
export async function closingInstants({ rows }: HouseUnderTest): Promise<string[]> {
  const found = await rows<{ at: string }>(
    'procurement',
    "select distinct date_format(closes_at, '%Y-%m-%dT%H:%i:%s.%fZ') at from notice where state = 'OPEN' order by 1",
  )
  return found.map(({ at }) => at)
}

import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, published } from '../house/projects.ts'
import { act, done } from '../house/verbs.ts'
import { neighbour } from './neighbour.ts'

const AT_ONCE = 4
const ROUNDS = 15

/**
 * What a house does on any morning, some of it side by side: it is at rest when that is done, with the memory it works with. A
 * process that was only just started has not yet taken what it needs for one page.
 */
export async function ordinaryWork(house: HouseUnderTest): Promise<void> {
  const { projectNo } = await published(house, '2026-03-02T09:30:00+08:00')
  const page = `${house.urls.portal}/zh/projects/${projectNo}`
  const reads = async () => (await fetch(page)).text()
  const asks = (nth: number) =>
    act(house.ask, null, 'raiseObjection', {
      projectNo,
      kind: 'INQUIRY',
      name: `某${nth}`,
      grounds: `第 ${nth} 问`,
    })
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(Array.from({ length: AT_ONCE }, reads))
    await Promise.all([asks(round), done(house.ask, 'PUR-1:handler', 'draftProject', aDraft())])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, () => neighbour(house)))
}

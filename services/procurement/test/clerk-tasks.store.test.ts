import { insertMany } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { longestList } from '../src/store/clerk-tasks.ts'
import { projectTable } from '../src/store/project-table.ts'
import { aProject, at } from './a-project.ts'
import { people } from './people.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(() => room.clean())
afterAll(() => room.close())

const dozens = (count: number, changes: Parameters<typeof aProject>[0]) =>
  Array.from({ length: count }, (_, nth) => {
    const id = `b${String(nth).padStart(6, '0')}`
    return aProject({ id, projectNo: `ZH-2026-440400-${id.slice(1)}`, ...changes })
  })
const keep = (projects: readonly ReturnType<typeof aProject>[]) =>
  insertMany(room.dataSource, projectTable.name, projects.map(projectTable.toRow))

describe('the oldest work never falls out of an inbox (code 2)', () => {
  const closed = aProject({
    id: 'a-oldest',
    projectNo: 'ZH-2026-440400-900000',
    state: 'NOTICE_CLOSED',
    noticeClosedAt: at('2026-01-05T00:00:00+08:00'),
  })

  test('more drafts than one list holds: the notice that must be started first still stands first, and the cut is told', async () => {
    await keep([closed, ...dozens(longestList, { state: 'SUBMITTED' })])
    const found = await room.store.tasks.projectsFor(people.approver)
    expect(found[0]?.id).toBe('a-oldest')
    expect(found).toHaveLength(longestList + 1)
  })

  test('notices that run and ask nothing do not crowd out what does', async () => {
    await keep([
      closed,
      ...dozens(20, { state: 'NOTICE_OPEN' }),
      aProject({ id: 'c', projectNo: 'ZH-2026-440400-900001', state: 'NOTICE_OPEN', aboveLimit: true }),
    ])
    const ids = async (viewer: typeof people.approver) =>
      (await room.store.tasks.projectsFor(viewer)).map(({ id }) => id)
    expect(await ids(people.approver)).toEqual(['a-oldest', 'c'])
  })

  test('whoever watches a division is not given its drafts', async () => {
    await keep(dozens(3, { state: 'DRAFT' }))
    expect(await room.store.tasks.projectsFor(people.finance)).toEqual([])
    expect(await room.store.tasks.projectsFor(people.handler)).toHaveLength(3)
  })
})

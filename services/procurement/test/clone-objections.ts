import { cloneRows } from '@gongshi/testkit'
import type { TestRoom } from './test-room.ts'

/** Makes many of one: the latest objection of a project and its entry on the timeline, so often that there are `count` of them. */
export async function cloneObjections(
  { dataSource }: TestRoom,
  projectId: string,
  count: number,
): Promise<void> {
  const own = { parameters: [projectId], count }
  await cloneRows(dataSource, { ...own, table: 'objection', where: 'project_id = ?' })
  const where = `project_id = ? and event = 'objection.raised'`
  await cloneRows(dataSource, { ...own, table: 'timeline_entry', where })
}

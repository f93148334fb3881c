import { openVersion } from '../src/domain/notice/open-version.ts'
import { calendar2026 } from './calendars.ts'
import { policies } from './policies.ts'
import type { Situation } from './situations.ts'
import type { TestRoom } from './test-room.ts'

const ground = { calendar: calendar2026, lostDays: [] }

/**
 * Writes a situation into the room as a project of its own.
 *
 * @param nth tells one kept situation from another, and is the order of their ids
 */
export async function kept(room: TestRoom, situation: Situation, nth: number) {
  const { project: bare, objections, now } = situation
  const id = `situation-${String(nth).padStart(4, '0')}`
  const projectNo = `ZH-2026-440400-9${String(nth).padStart(5, '0')}`
  const notice = situation.notice && {
    ...situation.notice,
    ...{ id: `${id}-n`, projectId: id, noticeNo: `${projectNo}-N1` },
  }
  const project = { ...bare, id, projectNo, ...(notice ? { currentNoticeId: notice.id } : {}) }
  const about = objections.map((objection, at) => ({ ...objection, id: `${id}-${at}`, projectId: id }))
  await room.store.transaction(async (tx) => {
    await tx.projects.add(project)
    if (notice) {
      const opened = openVersion({ project: { ...project, noticeVersion: 0 }, policies, ground, by: '', now })
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
      await tx.notices.add(notice, opened.value.content)
    }
    for (const objection of about) await tx.objections.add(objection, partyOf(objection.id))
  })
  return { project, notice, objections: about }
}

const partyOf = (objectionId: string) => ({
  objectionId,
  name: '某某',
  evidence: [],
  receiptHash: objectionId.padEnd(64, '0').slice(0, 64),
  matterHash: objectionId.padStart(64, '0').slice(-64),
})

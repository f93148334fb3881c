import { accepted, move, type Outcome } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../project/project.ts'
import { type ProjectEvent, type ProjectState, projectMoves } from '../project/states.ts'
import type { AdvanceNotice } from './notice.ts'
import { type NoticeEvent, type NoticeState, noticeMoves } from './states.ts'

/** A project and its current notice, which move together. */
export type Pair = { project: ProcurementProject; notice: AdvanceNotice }

type States = { project: { state: ProjectState }; notice: { state: NoticeState } }

/** Where one event leads a project and where another leads its notice, or why not. */
export function movedPair({ project, notice }: States, projectEvent: ProjectEvent, noticeEvent: NoticeEvent) {
  const projectState = move(projectMoves, project.state, projectEvent)
  if (!projectState.ok) return projectState
  const noticeState = move(noticeMoves, notice.state, noticeEvent)
  if (!noticeState.ok) return noticeState
  return accepted({
    projectState: projectState.value,
    noticeState: noticeState.value,
  }) satisfies Outcome<unknown>
}

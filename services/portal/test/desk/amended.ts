import { askAt, done, handleOf } from '@gongshi/sandbox/test'
import { theBoard } from '../board/board.ts'
import type { prepared } from './prepared.ts'

type Project = Awaited<ReturnType<typeof prepared>>

/** The project of an open notice whose handler proposed an amendment, past the pages. */
export function proposed(project: Project, change: object): Promise<Project> {
  const { graph, dataDir } = theBoard()
  const ask = askAt({ url: graph, dataDir })
  return done(ask, 'PUR-1:handler', 'proposeAmendment', {
    ...handleOf(project),
    reason: '预算调整',
    ...change,
  })
}

/** The project of an open notice after its handler proposed an amendment and its approver approved it, past the pages. */
export async function amended(project: Project, change: object): Promise<Project> {
  const { graph, dataDir } = theBoard()
  const ask = askAt({ url: graph, dataDir })
  const waiting = await proposed(project, change)
  return done(ask, 'PUR-1:approver', 'approveAmendment', handleOf(waiting))
}

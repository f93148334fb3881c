import { askAt, done, handleOf } from '@gongshi/sandbox/test'
import { theBoard } from '../board/board.ts'
import type { prepared } from './prepared.ts'

type Project = Awaited<ReturnType<typeof prepared>>

/** The project of an open notice after its approver amended it, past the pages. */
export function amended(project: Project, change: object): Promise<Project> {
  const { graph, dataDir } = theBoard()
  const ask = askAt({ url: graph, dataDir })
  return done(ask, 'PUR-1:approver', 'amendNotice', {
    ...handleOf(project),
    reason: '预算调整',
    ...change,
  })
}

import { aDraft, askAt, done, handleOf } from '@gongshi/sandbox/test'
import { theBoard } from '../board/board.ts'

const path = [
  ['DRAFT', 'PUR-1:handler', 'draftProject'],
  ['SUBMITTED', 'PUR-1:handler', 'submitProject'],
  ['READY', 'PUR-1:approver', 'approveProject'],
  ['NOTICE_OPEN', 'PUR-1:approver', 'publishNotice'],
] as const
export type Stage = (typeof path)[number][0]

/**
 * A project of PUR-1 that has come that far, made past the pages: for tests that are about something else.
 *
 * @param over terms that matter to the test
 */
export async function prepared(stage: Stage, over: object = {}) {
  const { graph, dataDir } = theBoard()
  const ask = askAt({ url: graph, dataDir })
  const [[, drafter, first], ...later] = path
  let project = await done(ask, drafter, first, aDraft(over))
  for (const [, who, verb] of later.slice(
    0,
    path.findIndex(([reached]) => reached === stage),
  ))
    project = await done(ask, who, verb, handleOf(project))
  return project
}

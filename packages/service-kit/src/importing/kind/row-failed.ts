import { isDatabaseAway, isDeadlock, isLockTimeout } from '../../database/database-errors.ts'
import { StorageAway } from '../../files/store/file-store.ts'
import { NeighbourUnavailable } from '../../neighbours/neighbour-unavailable.ts'
import { BadRowError } from '../import-report.ts'
import { reasonOfRow } from '../reason-of-row.ts'
import { twoLanguages } from '../two-languages.ts'
import type { Finding } from './finding.ts'

/** What is not about a row: something the room stands on is away. It goes by itself, and is tried again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof StorageAway || error instanceof NeighbourUnavailable || isDatabaseAway(error)

/** Somebody else held what the row needs: the same row is tried again, and is no worse for it. */
const isCrossed = (error: unknown): boolean => isDeadlock(error) || isLockTimeout(error)

/**
 * What came of one row whose load threw: never the end of the file.
 *
 * @param tell hears what nobody expected; nothing of it enters the report
 * @throws what is not about the row: a dependency that is away, rows that somebody else held
 */
export function findingsOf(error: unknown, tell: (error: unknown) => void): readonly Finding[] {
  if (error instanceof BadRowError) return error.findings
  if (isPassing(error) || isCrossed(error)) throw error
  const reason = reasonOfRow(error)
  if (reason !== undefined) return [{ code: 'ROW_REFUSED', text: twoLanguages(reason) }]
  tell(error)
  return [rowFailed]
}

const rowFailed: Finding = {
  code: 'ROW_FAILED',
  text: {
    zh: '系统未能办理此行，其他各行不受影响；请将此行告知运维',
    en: 'the system failed at this row, and at no other because of it: tell the operators of it',
  },
}

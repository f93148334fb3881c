import type { Records } from '../../store/store.ts'

/**
 * Those of these records whose end nothing is about to move: a job has yet to reckon the others anew, and until then time alone takes
 * nothing from anybody (R-20, 4.5). The job does to them what is due.
 */
export async function notToBeMoved<R>(
  tx: Records,
  records: readonly R[],
  projectIdOf: (record: R) => string,
  by?: 'CALENDAR',
): Promise<readonly R[]> {
  const waiting = await tx.endsToMove.among([...new Set(records.map(projectIdOf))], by)
  return waiting.size === 0 ? records : records.filter((record) => !waiting.has(projectIdOf(record)))
}

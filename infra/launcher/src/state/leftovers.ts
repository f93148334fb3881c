import { lives } from '../processes/born.ts'
import { endProcess } from '../processes/end.ts'
import type { Running } from './running.ts'

/**
 * Ends what a killed launcher left behind, in the order of stopping, so that data folders and ports are free.
 *
 * Where the kernel already told them to leave (`setpriv`), this only waits for it.
 *
 * @param state what the last start wrote
 * @returns names of what had to be ended
 */
export async function endLeftovers(state: Running | undefined): Promise<string[]> {
  const left = Object.entries(state?.processes ?? {}).filter(([, mark]) => lives(mark))
  for (const [, mark] of left.toReversed()) await endProcess(mark)
  return left.map(([name]) => name)
}

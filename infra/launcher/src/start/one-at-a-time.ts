import { askHolder, takeLock } from '../../door/lock.mjs'
import { Trouble } from '../../door/trouble.mjs'
import { DATA_DIR } from '../places.ts'

/** What a second start is told: where the first one is. */
export type Whereabouts = { pid: number; gateway: string; phase: 'starting' | 'ready' | 'stopping' }

/**
 * Makes sure that only one house runs from this working tree.
 *
 * @param tell asked whenever somebody else tries
 * @returns the release
 * @throws Trouble saying where the other one runs
 */
export async function oneAtATime(tell: () => Whereabouts): Promise<() => Promise<void>> {
  const release = await takeLock('house', tell)
  if (!release) throw new Trouble(runsAlready(await askHolder('house')))
  return release
}

/** The sentence for a second start. */
export function runsAlready(holder: Partial<Whereabouts> | undefined): string {
  const where = holder?.gateway ? ` at ${holder.gateway}/graphql` : ''
  const phase = holder?.phase && holder.phase !== 'ready' ? ` (${holder.phase})` : ''
  return `Gongshi runs already from ${DATA_DIR}${where}, process ${holder?.pid ?? 'unknown'}${phase}: stop that one first (Ctrl-C there, or kill ${holder?.pid ?? 'it'}).`
}

import type { Instant } from '@gongshi/domain-kit'

type Counted = { revision: number; changedAt: Instant }

/**
 * The notice after a change of what time or people do to it; its content never changes.
 *
 * @param at when, for a change that a reader can see: followers of the notice are told of it
 */
export function changed<N extends Counted>(
  notice: N,
  changes: Partial<Omit<N, 'id' | 'projectId' | 'revision' | 'contentHash' | 'changedAt'>>,
  at?: Instant,
): N {
  return { ...notice, ...changes, revision: notice.revision + 1, changedAt: at ?? notice.changedAt }
}

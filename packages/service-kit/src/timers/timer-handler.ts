import type { Instant } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'

/** A timer whose time has come. */
export type DueTimer = { id: string; kind: string; subjectId: string; subjectVersion: number; dueAt: Instant }

/**
 * What happens when timers of one kind are due: at most 500 at once, in the transaction that marks them fired.
 *
 * Read again, decide again through the domain function, then act: whoever is not due after all is left alone. Timers a
 * handler plans for its subjects are kept.
 */
export type TimerHandler = {
  kind: string
  fire: (tx: EntityManager, due: readonly DueTimer[], now: Instant) => Promise<void>
}

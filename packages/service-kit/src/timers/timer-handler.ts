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
  fire: (tx: EntityManager, due: readonly DueTimer[], now: Instant, answer?: unknown) => Promise<void>
  /** What a neighbour must say first. It is asked while nothing is held, once for all kinds of a batch that ask alike. */
  ask?: (now: Instant) => Promise<unknown>
}

type Asking<Answer> = {
  kind: string
  ask: (now: Instant) => Promise<Answer>
  fire: (tx: EntityManager, due: readonly DueTimer[], now: Instant, answer: Answer) => Promise<void>
}

/** A handler that needs a neighbour's answer: without it its timers wait and hold up no others. */
export function asking<Answer>({ fire, ...rest }: Asking<Answer>): TimerHandler {
  return { ...rest, fire: (tx, due, now, answer) => fire(tx, due, now, answer as Answer) }
}

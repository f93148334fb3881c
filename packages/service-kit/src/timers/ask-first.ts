import type { Instant } from '@gongshi/domain-kit'
import { instantToRow } from '../database/columns/index.ts'
import type { Firing } from './firing.ts'
import { postponeFailed } from './postpone-failed.ts'
import type { TimerHandler } from './timer-handler.ts'

/** What the neighbours said, for each kind of timer that asked. */
export type Answers = ReadonlyMap<string, unknown>

const MOST = 500

/**
 * Asks the neighbours what the due timers need, before any of them is claimed: nothing is held during a call.
 *
 * Where a neighbour does not answer, the timers that need it are tried again later, and all others fire meanwhile.
 */
export async function askFirst(firing: Firing, only?: string): Promise<Answers> {
  const answers = new Map<string, unknown>()
  const asking = [...firing.handlers.values()].filter(({ ask }) => ask)
  if (asking.length === 0) return answers
  const now = await firing.clock.now()
  const due = await dueOf(firing, { handlers: asking, now, only })
  const asked = asking.filter(({ kind }) => due.some((timer) => timer.kind === kind))
  for (const [ask, handlers] of Map.groupBy(asked, (handler) => handler.ask)) {
    const kinds = handlers.map(({ kind }) => kind)
    try {
      const answer = await ask?.(now)
      for (const kind of kinds) answers.set(kind, answer)
    } catch (error) {
      const waiting = due.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
      firing.log.error(
        { err: error, timers: waiting.length },
        'timers wait for a neighbour that did not answer',
      )
      await postponeFailed(firing.dataSource, waiting)
    }
  }
  return answers
}

type Asked = { handlers: readonly TimerHandler[]; now: Instant; only?: string }

function dueOf(
  { dataSource }: Firing,
  { handlers, now, only }: Asked,
): Promise<{ id: string; kind: string }[]> {
  const kinds = handlers.map(({ kind }) => kind)
  const which = only ? 'id = ?' : '(retry_at is null or retry_at <= utc_timestamp(3))'
  return dataSource.query(
    `select id, kind from timer where state = 'ARMED' and due_at <= ? and kind in (?) and ${which} limit ${MOST}`,
    [instantToRow(now), kinds, ...(only ? [only] : [])],
  )
}

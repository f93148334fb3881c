import { accepted, civilDateOf, type Instant, type Outcome, refused } from '@gongshi/domain-kit'
import type { BusinessClock } from '../domain/clock/business-clock.ts'
import type { Context } from './context.ts'

/** Moves the demo city's clock, for everybody in it; a deployment refuses. */
export async function moveClock(
  { sandbox, log }: Pick<Context, 'sandbox' | 'log'>,
  { to }: { to: Instant | null },
): Promise<Outcome<BusinessClock>> {
  if (!sandbox.isOn) return refused({ code: 'FORBIDDEN', basis: { rule: 'SANDBOX' }, message: notHere })
  const now = await sandbox.moveClock(to ?? 'real')
  log.info({ now: now.toString() }, 'the clock was moved')
  return accepted({ now, today: civilDateOf(now), isSandbox: true })
}

const notHere = {
  zh: '只有演示城市的时钟可以拨动。',
  en: 'Only the clock of the demo city can be moved.',
}

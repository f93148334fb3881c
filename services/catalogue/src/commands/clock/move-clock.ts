import { accepted, civilDateOf, type Instant, type Outcome, refused } from '@gongshi/domain-kit'
import type { BusinessClock } from '../../domain/clock/business-clock.ts'
import type { Context } from '../context.ts'

/** Moves the demo city's clock, for everybody in it; a deployment refuses. */
export async function moveClock(
  { sandbox, store, log }: Pick<Context, 'sandbox' | 'store' | 'log'>,
  { to }: { to: Instant | null },
): Promise<Outcome<BusinessClock>> {
  if (!sandbox.isOn) return refused({ code: 'FORBIDDEN', basis: { rule: 'SANDBOX' }, message: notHere })
  if (to && !inThisCentury(to)) return refused({ code: 'INPUT_INVALID', field: ['to'], message: tooFar })
  const now = await store.transaction(() => sandbox.moveClock(to ?? 'real'))
  log.info({ now: now.toString() }, 'the clock was moved')
  return accepted({ now, today: civilDateOf(now), isSandbox: true })
}

/** Further away no database keeps the instants that follow from it. */
function inThisCentury(to: Instant): boolean {
  const { year } = civilDateOf(to)
  return year >= 2000 && year <= 2099
}

const tooFar = {
  zh: '时钟只能拨到 2000 年至 2099 年之间。',
  en: 'The clock can be moved between the years 2000 and 2099 only.',
}

const notHere = {
  zh: '只有演示城市的时钟可以拨动。',
  en: 'Only the clock of the demo city can be moved.',
}

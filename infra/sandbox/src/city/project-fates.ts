import type { Dice } from './random.ts'

/** When a project was drafted and published, and what became of it; days like `-5d` are counted back from the day of loading. */
export type Fate = {
  draftedOn: string
  publishAt: string
  fiscalYear: number
  serviceFrom: string
  serviceTo: string
  outcome: string
  reason: string
}

/** All of them: a finished 2025, a first half of 2026, and some counted back from the day of loading. */
export function fates(throws: Dice): Fate[] {
  const past = Array.from({ length: 190 }, (_, at) => pastFate(throws, at))
  const recent = RECENT.flatMap(({ count, make }) =>
    Array.from({ length: count }, (_, at) => make(throws, at)),
  )
  return [...past, ...recent]
}

/** Weekdays from January 2025 on, every second or third day, so that 190 of them reach June 2026. */
function pastFate(throws: Dice, at: number): Fate {
  const day = weekday(new Date(Date.UTC(2025, 0, 6 + Math.floor(at * 2.75))))
  const drafted = weekday(new Date(day.getTime() - (4 + throws.roll(3)) * 86_400_000))
  const minute = String(throws.roll(50)).padStart(2, '0')
  const cancelled = throws.chance(4)
  return {
    draftedOn: iso(drafted),
    publishAt: `${iso(day)}T${9 + throws.roll(8)}:${minute}:00+08:00`.replace('T9:', 'T09:'),
    fiscalYear: yearOfStart(day),
    ...serviceAfter(day),
    outcome: cancelled ? 'CANCELLED' : throws.chance(60) ? 'STARTED' : 'CLOSED',
    reason: cancelled ? throws.pick(['预算调整，项目取消', '服务需求发生变化，另行公示']) : '',
  }
}

const RECENT: readonly { count: number; make: (throws: Dice, at: number) => Fate }[] = [
  { count: 28, make: (_throws, at) => backFrom(at % 14, 'OPEN') },
  { count: 8, make: (_throws, at) => backFrom(17 + at, 'CLOSED') },
  { count: 6, make: (_throws, at) => backFrom(27 + at, 'STARTED') },
  {
    count: 4,
    make: (_throws, at) => ({
      ...backFrom(4 + at, 'SUSPENDED'),
      reason: '服务要求中的资质条件与项目内容无关，请说明',
    }),
  },
  { count: 6, make: (_throws, at) => ({ ...backFrom(0, 'DRAFT'), draftedOn: `-${1 + at}d`, publishAt: '' }) },
  {
    count: 4,
    make: (_throws, at) => ({ ...backFrom(0, 'SUBMITTED'), draftedOn: `-${2 + at}d`, publishAt: '' }),
  },
  { count: 4, make: (_throws, at) => ({ ...backFrom(0, 'READY'), draftedOn: `-${3 + at}d`, publishAt: '' }) },
]

const backFrom = (days: number, outcome: string): Fate => ({
  draftedOn: `-${days + 5}d`,
  publishAt: `-${days + 1}d`,
  fiscalYear: 2026,
  serviceFrom: '+60d',
  serviceTo: '+424d',
  outcome,
  reason: '',
})

function weekday(day: Date): Date {
  const shift = day.getUTCDay() === 6 ? 2 : day.getUTCDay() === 0 ? 1 : 0
  return new Date(day.getTime() + shift * 86_400_000)
}

/** The money is that of the year in which the notice has run. */
const yearOfStart = (day: Date): number => new Date(day.getTime() + 16 * 86_400_000).getUTCFullYear()

/** A year of service from the first of the third month after. */
const serviceAfter = (day: Date) => {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 3]
  return {
    serviceFrom: iso(new Date(Date.UTC(year, month, 1))),
    serviceTo: iso(new Date(Date.UTC(year + 1, month, 0))),
  }
}

const iso = (day: Date): string => day.toISOString().slice(0, 10)

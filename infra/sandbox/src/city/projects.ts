import { type AgencyRow, purchasers } from './agencies.ts'
import { SUBJECTS, type Subject } from './project-subjects.ts'
import { type Dice, dice } from './random.ts'

export type ProjectRow = {
  externalKey: string
  title: string
  purpose: string
  requirements: string
  contact: string
  purchaserUscc: string
  serviceCode: string
  budgetFen: number
  fiscalYear: number
  method: string
  serviceFrom: string
  serviceTo: string
  beneficiaries: string
  providerRequirements: string
  evaluationRequired: boolean
  draftedOn: string
  publishAt: string
  outcome: string
  reason: string
}

type Fate = { draftedOn: string; publishAt: string; fiscalYear: number; outcome: string; reason: string }

/** The projects of the demo city: a finished 2025, a first half of 2026, and some counted back from the day of loading. */
export function projects(): ProjectRow[] {
  const throws = dice(20150101)
  const past = Array.from({ length: 190 }, (_, at) => pastFate(throws, at))
  const recent = RECENT.flatMap(({ count, make }) =>
    Array.from({ length: count }, (_, at) => make(throws, at)),
  )
  return [...past, ...recent].map((fate, at) => project(throws, fate, at + 1))
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
    fiscalYear: day.getUTCFullYear(),
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
  outcome,
  reason: '',
})

function project(throws: Dice, fate: Fate, serial: number): ProjectRow {
  const purchaser = throws.pick(purchasers())
  const subject = throws.pick(
    SUBJECTS.filter(({ bureaus }) => bureaus.some((bureau) => purchaser.name.includes(bureau))),
  )
  const wan = subject.wan[0] + throws.roll(subject.wan[1] - subject.wan[0] + 1)
  return {
    externalKey: `demo-${String(serial).padStart(4, '0')}`,
    title: titleOf(throws, purchaser, subject, fate.fiscalYear),
    purpose: subject.purpose,
    requirements: `${subject.requirements}（合成示例数据）`,
    contact: '政府采购科 0756-0000000',
    purchaserUscc: purchaser.uscc,
    serviceCode: subject.code,
    budgetFen: wan * 1_000_000 + throws.roll(10) * 50_000,
    fiscalYear: fate.fiscalYear,
    method:
      wan >= 100
        ? 'COMPETITIVE_CONSULTATION'
        : wan >= 50
          ? throws.pick(['COMPETITIVE_CONSULTATION', 'REQUEST_FOR_QUOTATION'])
          : 'SMALL_DIRECT',
    serviceFrom: `${fate.fiscalYear}-12-01`,
    serviceTo: `${fate.fiscalYear + 1}-11-30`,
    beneficiaries: subject.beneficiaries,
    providerRequirements: throws.chance(40) ? '依法登记的社会组织，具有同类服务经验' : '',
    evaluationRequired: wan >= 50 || throws.chance(20),
    draftedOn: fate.draftedOn,
    publishAt: fate.publishAt,
    outcome: fate.outcome,
    reason: fate.reason,
  }
}

function titleOf(throws: Dice, { name }: AgencyRow, { titles }: Subject, year: number): string {
  const place = name.startsWith('珠海市香洲区')
    ? '香洲区'
    : name.startsWith('珠海市斗门区')
      ? '斗门区'
      : name.startsWith('珠海市金湾区')
        ? '金湾区'
        : '珠海市'
  const area = throws.pick(AREAS[place]!)
  return `${year}年${place}${throws.pick(titles).replace('{area}', area)}`
}

const AREAS: Readonly<Record<string, readonly string[]>> = {
  珠海市: ['拱北', '前山', '唐家湾', '横琴', '吉大', '狮山', '香湾', '梅华'],
  香洲区: ['翠香街道', '前山街道', '吉大街道', '拱北街道', '南屏镇'],
  斗门区: ['井岸镇', '白蕉镇', '斗门镇', '乾务镇', '莲洲镇'],
  金湾区: ['三灶镇', '红旗镇', '平沙镇', '南水镇'],
}

function weekday(day: Date): Date {
  const shift = day.getUTCDay() === 6 ? 2 : day.getUTCDay() === 0 ? 1 : 0
  return new Date(day.getTime() + shift * 86_400_000)
}

const iso = (day: Date): string => day.toISOString().slice(0, 10)

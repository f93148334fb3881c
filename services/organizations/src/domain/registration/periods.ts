import {
  CalendarUnknownError,
  type CivilDate,
  computePeriod,
  type DayKind,
  type LegalBasis,
  Temporal,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import { type DayFigure, type DayFigureKey, daysInForce } from '../policy/day-figure.ts'

/**
 * What may run of an application: a registered body's time to hand it in, the registrar's time to ask for what is missing, the applicant's to bring it, the two clocks of the
 * decision, and the time to hand out the certificate.
 */
export const periodNames = [
  'application',
  'notice',
  'correction',
  'statutory',
  'promised',
  'certificate',
] as const
export type PeriodName = (typeof periodNames)[number]

/**
 * A period with the day it is counted from, itself not counted, and the figure in force that day, which it keeps (3.6).
 *
 * Without `dueOn` it cannot be dated yet: no figure was heard, or the year it ends in has no calendar (6.12).
 */
export type RunningPeriod = {
  fromOn: CivilDate
  days?: number
  unit?: DayKind
  /** The figure it goes by, where that is another than most applications go by. */
  key?: DayFigureKey
  /** The last day, rolled past rest days. */
  dueOn?: CivilDate
  /** When whoever owes it is reminded: its strict end, or the working day before that (6.6). */
  alarmOn?: CivilDate
}

export type Periods = { readonly [P in PeriodName]?: RunningPeriod }

/** What this room knows to reckon by. */
export type Reckoning = { figures: readonly DayFigure[]; calendar: WorkCalendar }

/** A period that begins on that day. */
export const begin = (
  name: PeriodName,
  fromOn: CivilDate,
  reckoning: Reckoning,
  key?: DayFigureKey,
): RunningPeriod => reckon(name, { fromOn, ...(key ? { key } : {}) }, reckoning)

/**
 * A period as it is dated by what is known now: the same for one that begins and for one that is reckoned again.
 *
 * A right only ever moves later; a duty moves both ways. Whoever has a right is told its first last day while it lasts: where its calendar
 * came late, the day that was heard is the earliest.
 *
 * @param heardOn when what is known was heard
 */
export const reckon = (
  name: PeriodName,
  period: RunningPeriod,
  reckoning: Reckoning,
  heardOn?: CivilDate,
): RunningPeriod => reckonBy(rows[name], period, reckoning, heardOn)

/** The same for a period of another noun. */
export function reckonBy(
  { nature, basis, ...row }: PeriodRow,
  period: RunningPeriod,
  { figures, calendar }: Reckoning,
  heardOn: CivilDate = period.fromOn,
): RunningPeriod {
  const key = period.key ?? row.key
  const { days, unit } =
    period.days && period.unit ? period : (daysInForce(key, period.fromOn, figures) ?? {})
  if (!days || !unit) return period
  const rule = { key, days, unit, rollEnd: true, direction: 'FORWARD', nature, basis } as const
  const ends = endsOf(() => computePeriod(rule, period.fromOn, calendar))
  if (!ends) return { ...period, days, unit }
  const { closesOn, alarmOn } = ends
  const dueOn = nature === 'RIGHT' ? later(closesOn, period.dueOn ?? heardOn) : closesOn
  const byAnother = period.key ? { key } : {}
  return { fromOn: period.fromOn, ...byAnother, days, unit, dueOn, ...(alarmOn ? { alarmOn } : {}) }
}

/** By which figure a period runs, and whether it is somebody's right or an authority's duty (6.6). */
export type PeriodRow = { key: DayFigureKey; nature: 'RIGHT' | 'DUTY'; basis: LegalBasis }

const rows: Readonly<Record<PeriodName, PeriodRow>> = {
  application: {
    key: 'reg.changeApplyDays',
    nature: 'RIGHT',
    basis: { rule: 'REG_CHANGE', document: '社会团体登记管理条例', article: '第十八条' },
  },
  notice: {
    key: 'reg.correctionNoticeWd',
    nature: 'DUTY',
    basis: { rule: 'REG_RECEIPT', document: '中华人民共和国行政许可法', article: '第三十二条第一款第四项' },
  },
  correction: { key: 'reg.correctionWd', nature: 'RIGHT', basis: { rule: 'REG_CORRECTION', note: '4.1' } },
  statutory: {
    key: 'reg.statutoryDays',
    nature: 'DUTY',
    basis: { rule: 'REG_DECISION', document: '社会团体登记管理条例', article: '第十二条' },
  },
  promised: { key: 'reg.promise.establishWd', nature: 'DUTY', basis: { rule: 'S16' } },
  certificate: {
    key: 'reg.certificateWd',
    nature: 'DUTY',
    basis: { rule: 'REG_CERTIFICATE', document: '中华人民共和国行政许可法', article: '第四十四条' },
  },
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (Temporal.PlainDate.compare(a, b) < 0 ? b : a)

function endsOf<T>(reckoned: () => T): T | undefined {
  try {
    return reckoned()
  } catch (error) {
    if (error instanceof CalendarUnknownError) return undefined
    throw error
  }
}

import {
  CalendarUnknownError,
  type CivilDate,
  computePeriod,
  endOfDay,
  type Instant,
  Temporal,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { OrganizationType } from '../organization/organization-type.ts'
import { type DateFigure, dayOfYear, type ReportAddressee, reportDayKey } from '../policy/date-figure.ts'

/** What is owed in a season: the report to the registrar (3.1), or the self-assessment of associations (S50). */
export const seasonKinds = ['ANNUAL_REPORT', 'SELF_ASSESSMENT'] as const
export type SeasonKind = (typeof seasonKinds)[number]

/**
 * The time in which organizations of a type report on a year: from the first day of the next until the day the law names, rolled past
 * rest days. Without `dueOn` it cannot be dated yet: that year has no calendar (6.12).
 *
 * @source 社会团体登记管理条例 art. 28; 民办非企业单位登记管理暂行条例 art. 23; 基金会管理条例 art. 36; domain 3.1
 */
export type ReportSeason = {
  id: string
  /** Rises with everything that changes it: time and law alone do. */
  revision: number
  kind: SeasonKind
  /** The year that is reported on. */
  year: number
  orgType: OrganizationType
  /** The last day to report to the registrar. */
  dueOn?: CivilDate
  /** The last day to report to the supervisory authority, where there is one; foundations have no such day. */
  authorityDueOn?: CivilDate
  /** When whoever had not reported was told so; from then on its days stand. */
  endedAt?: Instant
}

/** What is known to date a season by. */
export type SeasonGround = { figures: readonly DateFigure[]; calendar: WorkCalendar; today: CivilDate }

/**
 * The season as what is known now dates it: once its year has begun its days move later only, before that as the law says.
 *
 * @returns the same object when nothing moves
 */
export function redated(season: ReportSeason, ground: SeasonGround): ReportSeason {
  if (season.endedAt) return season
  const hasBegun = ground.today.year > season.year
  const moved = (to: ReportAddressee, was: CivilDate | undefined) => {
    const is = dueDay(season, to, ground)
    return hasBegun && was && is && Temporal.PlainDate.compare(is, was) < 0 ? was : is
  }
  const dueOn = moved('registrarBy', season.dueOn)
  const authorityDueOn = moved('supervisoryBy', season.authorityDueOn)
  const isSame =
    String(dueOn) === String(season.dueOn) && String(authorityDueOn) === String(season.authorityDueOn)
  if (isSame) return season
  const { dueOn: _due, authorityDueOn: _authority, ...rest } = season
  return {
    ...rest,
    revision: season.revision + 1,
    ...(dueOn && { dueOn }),
    ...(authorityDueOn && { authorityDueOn }),
  }
}

/**
 * The season of a type that is to be opened: what follows the last one that ended; else the one whose last day is the next to come, for
 * nobody is called late for a year whose reports nobody kept here.
 *
 * @param kept those of the kind and type there are, by their years
 * @returns undefined when it is open already, and where no day was heard
 */
export function nextSeason(
  { id, kept, ...of }: Pick<OfYear, 'kind' | 'orgType'> & { id: string; kept: readonly ReportSeason[] },
  ground: SeasonGround,
): ReportSeason | undefined {
  const last = kept.at(-1)
  const year = last?.endedAt ? last.year + 1 : firstYear(of, ground)
  if (year === undefined || kept.some((season) => season.year === year)) return undefined
  if (!rawDay({ ...of, year }, 'registrarBy', ground)) return undefined
  const season = redated({ id, revision: 0, year, ...of }, ground)
  return season.revision === 0 ? { ...season, revision: 1 } : season
}

/** Whether its last day is over; a day that is not known never is. */
export const isOver = ({ dueOn }: Pick<ReportSeason, 'dueOn'>, now: Instant): boolean =>
  dueOn !== undefined && Temporal.Instant.compare(now, endOfDay(dueOn)) >= 0

type OfYear = Pick<ReportSeason, 'kind' | 'year' | 'orgType'>

function firstYear(its: Omit<OfYear, 'year'>, ground: SeasonGround): number | undefined {
  const year = ground.today.year - 1
  const of = { ...its, year }
  const due = dueDay(of, 'registrarBy', ground) ?? rawDay(of, 'registrarBy', ground)
  if (!due) return undefined
  return Temporal.PlainDate.compare(ground.today, due) <= 0 ? year : year + 1
}

function rawDay({ kind, year, orgType }: OfYear, to: ReportAddressee, { figures }: SeasonGround) {
  // a self-assessment is handed to nobody: it has the one day by which it is public
  if (kind === 'SELF_ASSESSMENT' && to !== 'registrarBy') return undefined
  const key = kind === 'SELF_ASSESSMENT' ? 'selfAssessment.dueBy' : reportDayKey(to, orgType)
  return dayOfYear(key, year + 1, figures)
}

/** The day itself; where it is a rest day, the next working day: an organization reports, which is its own act (6.3, 6.6). */
function dueDay(of: OfYear, to: ReportAddressee, ground: SeasonGround): CivilDate | undefined {
  const raw = rawDay(of, to, ground)
  if (!raw) return undefined
  const counting = { days: 1, unit: 'NATURAL', rollEnd: true, direction: 'FORWARD', nature: 'RIGHT' } as const
  const rule = {
    ...counting,
    key: `annualReport.${to}`,
    basis: of.kind === 'SELF_ASSESSMENT' ? basis.selfAssessment : basis.annualReport,
  }
  try {
    return computePeriod(rule, raw.subtract({ days: 1 }), ground.calendar).closesOn
  } catch (error) {
    if (error instanceof CalendarUnknownError) return undefined
    throw error
  }
}

import type { CivilDate, DivisionCode } from '@gongshi/domain-kit'
import type { OrganizationType } from './organization-type.ts'

/** At what level a body is registered, by its division. */
export const levels = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT'] as const

export type Level = (typeof levels)[number]

export const levelOf = (division: DivisionCode): Level =>
  division === '100000'
    ? 'NATIONAL'
    : division.endsWith('0000')
      ? 'PROVINCE'
      : division.endsWith('00')
        ? 'CITY'
        : 'DISTRICT'

/** How many of a type and a division began, or ended, in a year; a year nobody knows is null. */
export type Counted = {
  year: number | null
  orgType: OrganizationType
  divisionCode: DivisionCode
  number: number
}

/** What the register knows of its growth. */
export type Known = {
  /** By the year they were established in. */
  established: readonly Counted[]
  /** By the year they were deregistered in, since that is kept; null where they came to the register as what had ended before. */
  ended: readonly Counted[]
  /** Since when it is kept what ended; undefined while nothing is kept. */
  keptSince: CivilDate | undefined
}

export type Growth = {
  year: number
  orgType: OrganizationType
  level: Level
  established: number | null
  ended: number | null
  standing: number | null
  /** Where the year was under way when this began to be kept: the day from which what ended is counted. */
  endedSince: CivilDate | null
}

/**
 * Established, ended, and standing on 31 December, by year, type and level.
 *
 * What ended is counted since it is kept here, and standing only for years that are over: a count nobody kept is null, and a year of which
 * nothing is known is left out. A body whose first year is not known stands from the day this is kept on.
 *
 * @source domain specification S80
 */
export function growth(
  { established, ended, keptSince }: Known,
  { from, to, today }: { from: number; to: number; today: CivilDate },
): Growth[] {
  const kinds = distinct([...established, ...ended])
  const years = Array.from(
    { length: Math.max(0, Math.min(to, today.year) - from + 1) },
    (_, nth) => from + nth,
  )
  return years.flatMap((year) =>
    kinds.flatMap((kind) => {
      const isKept = keptSince !== undefined && year >= keptSince.year
      const own = (all: readonly Counted[], when: (year: number | null) => boolean) =>
        sum(all.filter((one) => isOfKind(one, kind) && when(one.year)))
      const began = own(established, (at) => at === year)
      const isOver = year < today.year
      const standing =
        own(established, (at) => at === null || at <= year) - own(ended, (at) => at === null || at <= year)
      if (!isKept && began === 0) return []
      return [
        {
          ...{ year, ...kind, established: began },
          ended: isKept ? own(ended, (at) => at === year) : null,
          standing: isKept && isOver ? standing : null,
          endedSince: isKept && year === keptSince.year && keptSince.dayOfYear > 1 ? keptSince : null,
        },
      ]
    }),
  )
}

type Kind = { orgType: OrganizationType; level: Level }

const distinct = (all: readonly Counted[]): Kind[] => {
  const kinds = all.map(({ orgType, divisionCode }) => ({ orgType, level: levelOf(divisionCode) }))
  const byName = new Map(kinds.map((kind) => [`${levels.indexOf(kind.level)} ${kind.orgType}`, kind]))
  return [...byName.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind)
}

const isOfKind = ({ orgType, divisionCode }: Counted, kind: Kind): boolean =>
  orgType === kind.orgType && levelOf(divisionCode) === kind.level

const sum = (all: readonly Counted[]): number => all.reduce((so, { number }) => so + number, 0)

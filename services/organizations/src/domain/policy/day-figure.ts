import { type CivilDate, type DayKind, Temporal } from '@gongshi/domain-kit'

/** The periods of the catalogue's policy table that this room reckons by. */
export const dayFigureKeys = [
  'reg.correctionNoticeWd',
  'reg.correctionWd',
  'reg.statutoryDays',
  'reg.promise.establishWd',
  'reg.promise.changeWd',
  'reg.promise.deregisterWd',
  'reg.certificateWd',
  'reg.changeApplyDays',
  'disclosure.dueWd',
  'appeal.replyWd',
  'supervision.replyWd',
  'selfAssessment.remindDays',
  'selfRegulation.reviewWd',
  'reg.deregisterApplyDays',
] as const
export type DayFigureKey = (typeof dayFigureKeys)[number]

/** A number of days with the unit it is never without, and the days it is in force; the last one counts too. */
export type DayFigure = {
  key: DayFigureKey
  days: number
  unit: DayKind
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

/**
 * The days in force on the day a process started: it keeps them whatever the law becomes (domain 3.6).
 *
 * @returns undefined when no figure is in force that day, or none was heard: nothing is guessed then
 */
export function daysInForce(
  key: DayFigureKey,
  startedOn: CivilDate,
  figures: readonly DayFigure[],
): Pick<DayFigure, 'days' | 'unit'> | undefined {
  const { compare } = Temporal.PlainDate
  const found = figures
    .filter((figure) => figure.key === key && compare(figure.effectiveFrom, startedOn) <= 0)
    .filter(({ effectiveTo }) => effectiveTo === null || compare(startedOn, effectiveTo) <= 0)
    .sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)
  return found && { days: found.days, unit: found.unit }
}

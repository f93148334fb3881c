import { type CivilDate, Temporal } from '@gongshi/domain-kit'

/** The day from which whoever owes one is reminded: so many days before the last. */
export const remindFrom = (dueOn: CivilDate | undefined, days: number | undefined): CivilDate | undefined =>
  dueOn && days !== undefined ? dueOn.subtract({ days }) : undefined

/** Whether its last day is near and not over. */
export const isCalledToMind = (
  dueOn: CivilDate | undefined,
  days: number | undefined,
  today: CivilDate,
): boolean => {
  const from = remindFrom(dueOn, days)
  const { compare } = Temporal.PlainDate
  return from !== undefined && compare(from, today) <= 0 && compare(today, dueOn!) <= 0
}

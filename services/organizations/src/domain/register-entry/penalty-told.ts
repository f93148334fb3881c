import type { CivilDate } from '@gongshi/domain-kit'
import type { StatusPenalty } from '../penalty/status-penalty.ts'

/** What the feed tells of a penalty: that it stands, that its time is over, that it was overturned. */
export type PenaltyTold = Pick<
  StatusPenalty,
  'kind' | 'revocationKind' | 'servedOn' | 'until' | 'overturnedOn'
> & { isOver: boolean }

export const penaltyTold = ({
  kind,
  revocationKind,
  servedOn,
  until,
  overturnedOn,
  overAt,
}: StatusPenalty): PenaltyTold => ({
  ...{ kind, revocationKind, servedOn, until, overturnedOn },
  isOver: overAt !== null,
})

/** Whether two tell the same: then there is nothing to tell anew. */
export const tellsTheSame = (one: PenaltyTold, other: PenaltyTold): boolean => words(one) === words(other)

const words = ({ kind, revocationKind, servedOn, until, overturnedOn, isOver }: PenaltyTold): string =>
  [kind, revocationKind, servedOn, until, overturnedOn, isOver].map(dayOrWord).join(' ')

const dayOrWord = (said: CivilDate | string | boolean | null): string => String(said)

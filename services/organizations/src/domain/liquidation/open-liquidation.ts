import {
  type Actor,
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  isVisible,
  move,
  type Outcome,
  type Rule,
  subjectOf,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { type OrganizationStatus, organizationMoves } from '../organization/states.ts'
import type { Liquidation } from './liquidation.ts'
import { onlyARevokedOne, type Recording } from './only-a-revoked-one.ts'

export type Opening = {
  id: string
  organization: SocialOrganization
  openedOn: CivilDate
  members: readonly string[]
  /** The file that stands already, if one does. */
  liquidation: Liquidation | undefined
  actor: Actor
  now: Instant
}

export type Opened = { organization: SocialOrganization; liquidation: Liquidation }

/** A body enters liquidation under a group of named people; from here on it does nothing else (社会团体登记管理条例 art. 20). */
export function openLiquidation(opening: Opening): Outcome<Opened> {
  const { id, organization, openedOn, members, actor, now: recordedAt } = opening
  const may = check<Recording>([onlyARevokedOne], opening)
  if (!may.ok) return may
  const moved = statusOnceOpened(opening)
  if (!moved.ok) return moved
  const fit = check(rules, opening)
  if (!fit.ok) return fit
  return accepted({
    organization: { ...organization, status: moved.value },
    liquidation: {
      ...{ id, uscc: organization.uscc, openedFrom: organization.status, openedOn, members },
      ...{ noticedOn: null, notice: null, endedOn: null, stoppedOn: null },
      ...{ recordedAt, recorders: [subjectOf(actor)], version: 1 },
    },
  })
}

/** What came with an import may be in liquidation already, without a file here: it gets one, or it would never leave the register. */
const statusOnceOpened = ({ organization: { status }, liquidation }: Opening): Outcome<OrganizationStatus> =>
  status === 'LIQUIDATING' && !liquidation ? accepted(status) : move(organizationMoves, status, 'liquidate')

const MOST = 20
const LONGEST = 40

const rules: readonly Rule<Opening>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.liquidation,
    field: ['openedOn'],
    message: () => ({
      zh: '清算开始之日不得晚于今天。',
      en: 'A liquidation does not begin after today.',
    }),
    holds: ({ openedOn, now }) => Temporal.PlainDate.compare(openedOn, civilDateOf(now)) <= 0,
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.liquidation,
    field: ['members'],
    message: () => ({
      zh: `须写明清算组成员姓名，至多 ${MOST} 人，每人至多 ${LONGEST} 字。`,
      en: `Name the members of the liquidation group: at most ${MOST}, each with at most ${LONGEST} characters.`,
    }),
    holds: ({ members }) =>
      members.length > 0 &&
      members.length <= MOST &&
      members.every((name) => isVisible(name) && name.length <= LONGEST),
  },
]

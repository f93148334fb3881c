import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type Outcome,
  personalDataIn,
  type Rule,
  Temporal,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Reckoning } from '../registration/periods.ts'
import type { Disclosure, DisclosureGround, DisclosureItem } from './disclosure.ts'
import { disclosurePeriod, isBounded } from './period.ts'

export type OpeningDisclosure = {
  id: string
  organization: SocialOrganization
  item: DisclosureItem
  ground: DisclosureGround
  event: string
  happenedOn: CivilDate
  reckoning: Reckoning
  by: string
  now: Instant
}

/** Something happened that the public must be told: from the day it did, or from the day the registrar asks for it. */
export function open(opening: OpeningDisclosure): Outcome<Disclosure> {
  const fit = check(rules, opening)
  return fit.ok ? accepted(opened(opening)) : fit
}

/** The same of what the house itself knows has happened. */
export function opened(opening: OpeningDisclosure): Disclosure {
  const { id, organization, item, ground, event, happenedOn, reckoning, by, now } = opening
  const { uscc, divisionCode, registrarUscc } = organization
  return {
    ...{ id, version: 1, revision: 1, state: 'OWED', uscc, divisionCode },
    ...(registrarUscc && { registrarUscc }),
    ...{ item, ground, event, happenedOn, opened: { at: now, by } },
    period: disclosurePeriod({ fromOn: countedFrom(opening) }, reckoning),
  }
}

/** Of what the registrar asks for, the day it asks; of everything else, the day it happened. */
const countedFrom = ({ ground, happenedOn, now }: OpeningDisclosure): CivilDate =>
  ground === 'REGISTRAR' ? civilDateOf(now) : happenedOn

const rules: readonly Rule<OpeningDisclosure>[] = [
  isAlive,
  writtenText({
    basis: { rule: 'R-26' },
    field: ['event'],
    of: ({ event }: OpeningDisclosure) => event,
    name: { zh: '事由', en: 'event' },
    longest: 200,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['event'],
    basis: basis.screening,
    message: () => ({
      zh: '事由将公开，不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The event will be public: it holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ event }) => personalDataIn(event).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['happenedOn'],
    basis: basis.disclosure,
    message: () => ({ zh: '发生日期不得晚于今天。', en: 'It has happened: no later than today.' }),
    holds: ({ happenedOn, now }) => Temporal.PlainDate.compare(happenedOn, civilDateOf(now)) <= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['happenedOn'],
    basis: basis.disclosure,
    message: ({ organization: { establishedOn } }) => ({
      zh: `发生日期不得早于该组织成立的日期（${establishedOn}）。`,
      en: `It happened no earlier than the organization was established (${establishedOn}).`,
    }),
    holds: ({ happenedOn, organization: { establishedOn } }) =>
      establishedOn === null || Temporal.PlainDate.compare(establishedOn, happenedOn) <= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['happenedOn'],
    basis: basis.disclosure,
    message: () => ({
      zh: '发生日期早于公开期限开始施行的日期，不能计算公开的最后一日。',
      en: 'It happened before any time to publish was in force: it would have no last day.',
    }),
    holds: (opening) => isBounded(countedFrom(opening), opening.reckoning),
  },
]

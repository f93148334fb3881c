import { accepted, type Outcome, personalDataIn, type Rule, Temporal, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import { ageOn } from './age-on.ts'
import type { Mandate } from './mandate.ts'
import { otherMandatesRules } from './other-mandates-rules.ts'
import type { RecordingMandate } from './recording-mandate.ts'
import { termRules } from './term-rules.ts'

/**
 * An organization records who takes a post, by which resolution and for how long. Nobody approves it.
 *
 * @source domain specification 3.1: a term of office is no longer than policy says; a supervisor holds no other post
 */
export function recordMandate(recording: RecordingMandate): Outcome<Mandate> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { id, organization, said, resolution, by: recordedBy, now: recordedAt } = recording
  const { person, bornOn, bornByPaper: _told, ...facts } = said
  return accepted({
    ...{ id, uscc: organization.uscc, ...facts, ageAtStart: ageOn(bornOn, said.startsOn), endedOn: null },
    personHash: person === 'UNREAD' ? '' : person.hash,
    resolutionId: resolution?.id ?? '',
    ...{ recordedAt, recordedBy, version: 1 },
  })
}

const { compare } = Temporal.PlainDate
const decides: ReadonlySet<string> = new Set(['ASSEMBLY', 'COUNCIL'])

const rules: readonly Rule<RecordingMandate>[] = [
  isAlive,
  writtenText({
    basis: { rule: 'R-26' },
    field: ['name'],
    of: ({ said }: RecordingMandate) => said.name,
    name: { zh: '姓名', en: 'name' },
    longest: 60,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['name'],
    basis: basis.screening,
    message: () => ({
      zh: '姓名不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The name holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ said }) => personalDataIn(said.name).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['idNo'],
    basis: basis.governance,
    message: () => ({ zh: '证件号码有误。', en: 'That is not the number of an identity paper.' }),
    holds: ({ said }) => said.person !== 'UNREAD',
  },
  {
    code: 'INPUT_INVALID',
    field: ['isRetiredOfficial'],
    basis: basis.governance,
    message: () => ({
      zh: '不能既是在职又是离退休的公务人员。',
      en: 'Nobody is a serving and a retired official at once.',
    }),
    holds: ({ said }) => !(said.isServingOfficial && said.isRetiredOfficial),
  },
  {
    code: 'NOT_FOUND',
    field: ['resolutionId'],
    basis: basis.governance,
    message: () => ({
      zh: '没有这项决议：请先记录理事会或者会员（代表）大会的决议。',
      en: 'There is no such resolution: record that of the council or the assembly first.',
    }),
    holds: ({ resolution }) => resolution !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['resolutionId'],
    basis: basis.governance,
    message: () => ({
      zh: '须为理事会或者会员（代表）大会通过的决议，且会议日期不晚于任职起始日。',
      en: 'It must be a resolution that the council or the assembly passed, no later than the term begins.',
    }),
    holds: ({ resolution, said }) =>
      resolution === undefined ||
      (resolution.passed && decides.has(resolution.body) && compare(resolution.heldOn, said.startsOn) <= 0),
  },
  ...termRules,
  ...otherMandatesRules,
]

import {
  accepted,
  addMonths,
  type CivilDate,
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
import { type Figure, monthsInForce } from '../policy/figure.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { type Mandate, meet } from './mandate.ts'
import { isHead, isSingle, isSupervising, type Post } from './post.ts'

/** What an organization says of who takes a post. */
export type SaidOfMandate = {
  post: Post
  name: string
  /** The mark of the paper shown, or that what was typed is the number of none. */
  person: { hash: string } | 'UNREAD'
  bornOn: CivilDate
  /** What the number of the paper tells of it; undefined where it tells nothing. */
  bornByPaper?: string | undefined
  isServingOfficial: boolean
  isRetiredOfficial: boolean
  startsOn: CivilDate
  endsOn: CivilDate
}

export type RecordingMandate = {
  id: string
  organization: SocialOrganization
  said: SaidOfMandate
  /** The organization's own resolution it names; undefined when there is none. */
  resolution: Resolution | undefined
  /** All that are recorded of the organization. */
  others: readonly Mandate[]
  figures: readonly Figure[]
  by: string
  now: Instant
}

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

/** Whole years of age. */
const ageOn = (bornOn: CivilDate, on: CivilDate): number => bornOn.until(on, { largestUnit: 'year' }).years

const { compare } = Temporal.PlainDate
const decides: ReadonlySet<string> = new Set(['ASSEMBLY', 'COUNCIL'])

const termOf = ({ said, figures }: RecordingMandate) =>
  monthsInForce('mandate.termYears', said.startsOn, figures)
const oldestOf = ({ said, figures }: RecordingMandate) =>
  monthsInForce('mandate.maxAgeYears', said.startsOn, figures)

/** The mandates of the same person that are held on one day with the one that is recorded. */
const alongside = ({ said, others }: RecordingMandate): Mandate[] =>
  others.filter(
    (one) =>
      said.person !== 'UNREAD' &&
      one.personHash === said.person.hash &&
      meet(one, { startsOn: said.startsOn, endsOn: said.endsOn, endedOn: null }),
  )

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
    field: ['endsOn'],
    basis: basis.governance,
    message: () => ({ zh: '任期届满日不得早于起始日。', en: 'The last day is not before the first.' }),
    holds: ({ said }) => compare(said.startsOn, said.endsOn) <= 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['startsOn'],
    basis: basis.governance,
    message: ({ said }) => ({
      zh: `没有适用于 ${said.startsOn} 的任期和任职年龄规定，不能记录。`,
      en: `No term of office or age is in force on ${said.startsOn}: nothing can be recorded by it.`,
    }),
    holds: (recording) => termOf(recording) !== undefined && oldestOf(recording) !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['endsOn'],
    basis: basis.governance,
    message: (recording) => ({
      zh: `每届任期不得超过 ${(termOf(recording) ?? 0) / 12} 年。`,
      en: `A term of office is no longer than ${(termOf(recording) ?? 0) / 12} years.`,
    }),
    holds: (recording) => {
      const term = termOf(recording)
      const { startsOn, endsOn } = recording.said
      return term === undefined || compare(endsOn, addMonths(startsOn, term)) <= 0
    },
  },
  {
    code: 'INPUT_INVALID',
    field: ['bornOn'],
    basis: basis.governance,
    message: () => ({ zh: '出生日期须早于任职起始日。', en: 'The day of birth is before the first day.' }),
    holds: ({ said }) => compare(said.bornOn, said.startsOn) < 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['bornOn'],
    basis: basis.governance,
    message: () => ({
      zh: '出生日期与居民身份证号码不符。',
      en: "The day of birth is not that of the resident's card.",
    }),
    holds: ({ said: { bornByPaper, bornOn } }) =>
      bornByPaper === undefined || bornByPaper === bornOn.toString(),
  },
  {
    code: 'INPUT_INVALID',
    field: ['bornOn'],
    basis: basis.governance,
    message: (recording) => ({
      zh: `负责人任职时不得超过 ${(oldestOf(recording) ?? 0) / 12} 周岁。`,
      en: `A head is no older than ${(oldestOf(recording) ?? 0) / 12} when the term begins.`,
    }),
    holds: (recording) => {
      const oldest = oldestOf(recording)
      const { post, bornOn, startsOn } = recording.said
      return oldest === undefined || !isHead(post) || ageOn(bornOn, startsOn) * 12 <= oldest
    },
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
  {
    code: 'CONFLICT_OF_INTEREST',
    field: ['post'],
    basis: basis.governance,
    message: () => ({
      zh: '监事不得兼任理事、会长（理事长）、秘书长等其他职务。',
      en: 'A supervisor holds no council, president or secretary-general post.',
    }),
    holds: (recording) =>
      alongside(recording).every(({ post }) => isSupervising(post) === isSupervising(recording.said.post)),
  },
  {
    code: 'DUPLICATE',
    field: ['post'],
    basis: basis.governance,
    message: () => ({
      zh: '该人员在此期间已任同一职务。',
      en: 'That person holds the same post on some of these days already.',
    }),
    holds: (recording) => alongside(recording).every(({ post }) => post !== recording.said.post),
  },
  {
    code: 'DUPLICATE',
    field: ['post'],
    basis: basis.governance,
    message: () => ({
      zh: '该职务同一时间只有一人：请先记录前任的离任日期。',
      en: 'One person at a time holds that post: record first when the one before left it.',
    }),
    holds: ({ said, others }) =>
      !isSingle(said.post) ||
      others.every(
        (one) =>
          one.post !== said.post ||
          (said.person !== 'UNREAD' && one.personHash === said.person.hash) ||
          !meet(one, { startsOn: said.startsOn, endsOn: said.endsOn, endedOn: null }),
      ),
  },
]

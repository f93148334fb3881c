import {
  accepted,
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
import type { ShareFigure } from '../policy/share-figure.ts'
import { countVotes } from './count-votes.ts'
import type { Resolution } from './resolution.ts'

/** What an organization says of a meeting. */
export type SaidOfMeeting = Pick<
  Resolution,
  'body' | 'subject' | 'heldOn' | 'matter' | 'eligible' | 'attended' | 'inFavour' | 'fileId'
>

export type RecordingResolution = {
  id: string
  organization: SocialOrganization
  said: SaidOfMeeting
  shares: readonly ShareFigure[]
  /** Whether the minutes were handed in by whoever records, for this. */
  hasMinutes: boolean
  by: string
  now: Instant
}

/** An organization records what one of its bodies resolved; whether it passed is counted, not said. */
export function recordResolution(recording: RecordingResolution): Outcome<Resolution> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const counted = countedOf(recording)
  if (!counted) return check([countable], recording) as Outcome<never>
  const { id, organization, said, by: recordedBy, now: recordedAt } = recording
  return accepted({ id, uscc: organization.uscc, ...said, ...counted, recordedAt, recordedBy, version: 1 })
}

const countedOf = ({ said, shares }: RecordingResolution) =>
  countVotes({ votes: said, subject: said.subject, heldOn: said.heldOn, shares })

const wrong = (
  field: string,
  holds: (said: SaidOfMeeting) => boolean,
  [zh, en]: readonly [string, string],
): Rule<RecordingResolution> => ({
  code: 'INPUT_INVALID',
  field: [field],
  basis: basis.governance,
  message: () => ({ zh, en }),
  holds: ({ said }) => holds(said),
})

const countable: Rule<RecordingResolution> = {
  code: 'INPUT_INVALID',
  field: ['heldOn'],
  basis: basis.governance,
  message: ({ said }) => ({
    zh: `没有适用于 ${said.heldOn} 的表决比例，不能计票。`,
    en: `No shares are in force on ${said.heldOn}: the votes cannot be counted.`,
  }),
  holds: (recording) => countedOf(recording) !== undefined,
}

const rules: readonly Rule<RecordingResolution>[] = [
  isAlive,
  {
    code: 'INPUT_INVALID',
    field: ['heldOn'],
    basis: basis.governance,
    message: () => ({ zh: '会议日期不得晚于今天。', en: 'The meeting was not held yet.' }),
    holds: ({ said, now }) => Temporal.PlainDate.compare(said.heldOn, civilDateOf(now)) <= 0,
  },
  countable,
  writtenText({
    basis: { rule: 'R-26' },
    field: ['matter'],
    of: ({ said }: RecordingResolution) => said.matter,
    name: { zh: '决议事项', en: 'matter' },
    longest: 500,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['matter'],
    basis: basis.screening,
    message: () => ({
      zh: '决议事项不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The matter holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ said }) => personalDataIn(said.matter).length === 0,
  },
  wrong('eligible', ({ eligible }) => eligible >= 1, [
    '应到人数至少为 1。',
    'At least one was entitled to attend.',
  ]),
  wrong('attended', ({ attended, eligible }) => attended >= 0 && attended <= eligible, [
    '到会人数不得为负，也不得多于应到人数。',
    'Those who attended are none or more, and no more than were entitled to.',
  ]),
  wrong('inFavour', ({ inFavour, attended }) => inFavour >= 0 && inFavour <= attended, [
    '同意人数不得为负，也不得多于到会人数。',
    'Those in favour are none or more, and no more than attended.',
  ]),
  {
    code: 'NOT_FOUND',
    field: ['fileId'],
    basis: basis.files,
    message: () => ({
      zh: '会议纪要文件不存在：可能已逾期清除，或不是由您提交，请重新上传。',
      en: 'The minutes are not there: cleared after their time, or handed in by somebody else; hand them in again.',
    }),
    holds: ({ said, hasMinutes }) => said.fileId === null || hasMinutes,
  },
]

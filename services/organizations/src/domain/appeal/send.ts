import {
  accepted,
  civilDateOf,
  type Instant,
  type Outcome,
  type Rule,
  type Uscc,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Reckoning } from '../registration/periods.ts'
import type { MemberAppeal } from './appeal.ts'
import { namesMember } from './names-member.ts'
import { replyPeriod } from './period.ts'
import { sendsAppeals } from './sends-appeals.ts'

/** What an association says for one of its members. */
export type SaidOfAppeal = { addresseeUscc: Uscc; memberName: string; topic: string; text: string }

export type SendingAppeal = {
  id: string
  organization: SocialOrganization
  said: SaidOfAppeal
  fileIds: readonly string[]
  /** Whether the register has the agency it is sent to, and nobody has taken over from it. */
  hasAddressee: boolean
  reckoning: Reckoning
  by: string
  now: Instant
}

/** An association sends what a member asks to the agency it concerns; from that day the promised reply runs. */
export function send(sending: SendingAppeal): Outcome<MemberAppeal> {
  const fit = check(rules, sending)
  if (!fit.ok) return fit
  const { id, organization, said, fileIds, reckoning, by, now } = sending
  const { uscc, divisionCode } = organization
  return accepted({
    ...{ id, version: 1, revision: 1, state: 'SENT', uscc, divisionCode, ...said, fileIds },
    sent: { at: now, by },
    period: replyPeriod({ fromOn: civilDateOf(now) }, reckoning),
  })
}

const text = (
  field: keyof SaidOfAppeal,
  name: { zh: string; en: string },
  longest: number,
): Rule<SendingAppeal> =>
  writtenText({
    ...{ basis: { rule: 'R-26' }, field: [field], name, longest },
    of: ({ said }: SendingAppeal) => said[field],
  })

const rules: readonly Rule<SendingAppeal>[] = [
  text('memberName', { zh: '会员名称', en: 'name of the member' }, 200),
  text('topic', { zh: '主题', en: 'topic' }, 200),
  text('text', { zh: '诉求', en: 'text' }, 5000),
  {
    code: 'INPUT_INVALID',
    field: ['topic'],
    basis: basis.appeal,
    message: () => ({
      zh: '主题将公开，不得写明会员的名称。',
      en: 'The topic will be public: it does not name the member.',
    }),
    holds: ({ said: { topic, memberName } }) => !namesMember(topic, memberName),
  },
  {
    code: 'INVALID_TRANSITION',
    field: ['uscc'],
    basis: basis.appeal,
    message: () => ({
      zh: '企业诉求由存续、正常活动的社会团体转呈。',
      en: 'Appeals of members are sent by an association that is active.',
    }),
    holds: ({ organization: { orgType, status } }) => sendsAppeals(orgType, status),
  },
  {
    code: 'NOT_FOUND',
    field: ['addresseeUscc'],
    basis: basis.appeal,
    message: () => ({
      zh: '名册中没有这个机关，或者其职能已由其他机关承继。',
      en: 'The register has no such agency, or another has taken over from it.',
    }),
    holds: ({ hasAddressee }) => hasAddressee,
  },
]

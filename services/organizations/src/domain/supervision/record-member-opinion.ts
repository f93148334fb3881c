import { accepted, type Outcome, type Rule, writtenText } from '@gongshi/domain-kit'
import { namesMember } from '../appeal/names-member.ts'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import { type BeginningSupervision, begun } from './begun.ts'
import { saidRules } from './said.ts'
import type { SupervisionRecord } from './supervision-record.ts'

type Recording = BeginningSupervision & { memberName: string }

/** The organization writes down what a member has to say; which member that is stays between it and those who supervise it (S37). */
export function recordMemberOpinion(recording: Recording): Outcome<SupervisionRecord> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const memberName = recording.memberName.trim()
  return accepted(begun(recording, { channel: 'MEMBER', memberName, saidBy: memberName }))
}

const rules: readonly Rule<Recording>[] = [
  isAlive,
  ...saidRules,
  writtenText({
    ...{ basis: { rule: 'R-26' }, field: ['memberName'], longest: 200 },
    name: { zh: '会员名称', en: 'name of the member' },
    of: ({ memberName }: Recording) => memberName,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['subject'],
    basis: basis.supervision,
    message: () => ({
      zh: '监督事项将公开，不得写明会员的名称。',
      en: 'The subject will be public: it does not name the member.',
    }),
    holds: ({ said, memberName }) => !namesMember(said.subject, memberName),
  },
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: basis.supervision,
    message: () => ({
      zh: '只有社会团体有会员。',
      en: 'An association alone has members.',
    }),
    holds: ({ organization }) => organization.orgType === 'SOCIAL_ASSOCIATION',
  },
]

import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Reckoning } from '../registration/periods.ts'
import { replyPeriod } from './period.ts'
import { publicWords } from './public-words.ts'
import type { SaidOfSupervision } from './said.ts'
import type { SupervisionRecord } from './supervision-record.ts'

export type BeginningSupervision = {
  id: string
  organization: SocialOrganization
  said: SaidOfSupervision
  fileIds: readonly string[]
  reckoning: Reckoning
  by: string
  now: Instant
}

/** A record as it begins: from that day the organization owes its reply. */
export function begun(
  { id, organization, said, fileIds, reckoning, by, now }: BeginningSupervision,
  { saidBy, ...own }: Pick<SupervisionRecord, 'channel'> & Partial<SupervisionRecord> & { saidBy?: string },
): SupervisionRecord {
  const { uscc, divisionCode } = organization
  const [subject, opinion] = [said.subject.trim(), said.opinion.trim()]
  return {
    ...{ id, version: 1, revision: 1, state: 'RECEIVED', uscc, divisionCode },
    ...{ subject, opinion, publicSubject: publicWords(subject, saidBy) },
    ...own,
    ...{ recorded: { at: now, by }, fileIds },
    period: replyPeriod({ fromOn: civilDateOf(now) }, reckoning),
  }
}

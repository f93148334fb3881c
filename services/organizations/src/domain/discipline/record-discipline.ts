import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type Outcome,
  type Rule,
  Temporal,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { adopts } from '../self-regulation/adopts.ts'
import { isInForce } from '../self-regulation/in-force.ts'
import type { SelfRegulatoryDocument } from '../self-regulation/self-regulatory-document.ts'
import type { DisciplineEntry, MemberSanction, SaidOfMember } from './discipline-entry.ts'

export type RecordingDiscipline = {
  id: string
  organization: SocialOrganization
  /** The document named, where it is the association's own. */
  document: SelfRegulatoryDocument | undefined
  said: SaidOfMember
  sanction: MemberSanction
  decidedOn: CivilDate
  wasHeard: boolean
  now: Instant
}

/** An association records what it did to a member, under a document of its own that was in force on the day. */
export function recordDiscipline(recording: RecordingDiscipline): Outcome<DisciplineEntry> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { id, organization, sanction, decidedOn, wasHeard, now: recordedAt } = recording
  const { id: documentId } = recording.document as SelfRegulatoryDocument
  return accepted({
    ...{ id, version: 1, state: 'IN_EFFECT', uscc: organization.uscc, documentId },
    ...{ sanction, decidedOn, wasHeard, recordedAt },
  })
}

const rules: readonly Rule<RecordingDiscipline>[] = [
  {
    code: 'INVALID_TRANSITION',
    field: ['uscc'],
    basis: basis.discipline,
    message: () => ({
      zh: '会员惩戒由存续、正常活动的社会团体记录。',
      en: 'Discipline of members is recorded by an association that is active.',
    }),
    holds: ({ organization }) => adopts(organization),
  },
  {
    code: 'NOT_FOUND',
    field: ['documentId'],
    basis: basis.discipline,
    message: () => ({ zh: '本组织没有这份自律文件。', en: 'The association has no such document.' }),
    holds: ({ document }) => document !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['decidedOn'],
    basis: basis.discipline,
    message: () => ({
      zh: '作出之日该自律文件尚未生效，或者已被取代、废止。',
      en: 'On the day of the decision the document was not in force yet, or no more.',
    }),
    holds: ({ document, decidedOn }) => !document || isInForce(document, decidedOn),
  },
  {
    code: 'INPUT_INVALID',
    field: ['decidedOn'],
    basis: basis.discipline,
    message: () => ({ zh: '作出之日不得晚于今天。', en: 'The day of the decision is not to come yet.' }),
    holds: ({ decidedOn, now }) => Temporal.PlainDate.compare(decidedOn, civilDateOf(now)) <= 0,
  },
  writtenText({
    basis: { rule: 'R-26' },
    field: ['memberName'],
    of: ({ said }: RecordingDiscipline) => said.memberName,
    name: { zh: '会员名称', en: 'name of the member' },
    longest: 200,
  }),
  writtenText({
    basis: { rule: 'R-26' },
    field: ['ground'],
    of: ({ said }: RecordingDiscipline) => said.ground,
    name: { zh: '依据和事由', en: 'ground' },
    longest: 500,
  }),
]

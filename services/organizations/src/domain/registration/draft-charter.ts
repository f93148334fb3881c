import { accepted, civilDateOf, type Instant, type Outcome, type Rule, Temporal } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { Registered } from '../registered-facts/registered.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { FiledDocument, RegistrationApplication } from './application.ts'
import { beginOf } from './begin-of.ts'
import { activeChanges, hasRegistrar } from './change-rules.ts'
import type { CharterAsked } from './charter-asked.ts'
import { termsOf } from './draft-change.ts'

export type DraftingCharter = {
  registered: Registered
  asked: CharterAsked
  /** The resolution named, where it is the body's own. */
  resolution: Resolution | undefined
  registrar: Agency | undefined
  documents: readonly FiledDocument[]
  now: Instant
}

type Beginning = { drafting: DraftingCharter; id: string; applicant: string }

/** A body asks that its amended charter be approved, on a resolution of the organ that may amend it. */
export function draftCharter({ drafting, ...beginning }: Beginning): Outcome<RegistrationApplication> {
  const fit = check(rules, drafting)
  if (!fit.ok) return fit
  const { registered, asked, documents, now } = drafting
  return accepted({
    ...beginOf({ ...beginning, registered, documents, now }),
    type: 'CHARTER_APPROVAL',
    terms: termsOf(registered),
    charterAsked: asked,
  })
}

/** Whether an authority has to consent first: none does where the body is registered directly and has none (S18). */
const hasConsent = ({ organization, facts }: Registered): boolean =>
  organization.priorityCategory === null || facts.supervisoryAuthorityUscc !== undefined

const rules: readonly Rule<DraftingCharter>[] = [
  {
    code: 'NOT_FOUND',
    basis: basis.governance,
    field: ['resolutionId'],
    message: () => ({ zh: '本组织没有这项决议。', en: 'The organization has no such resolution.' }),
    holds: ({ resolution }) => resolution !== undefined,
  },
  activeChanges,
  hasRegistrar,
  {
    code: 'INPUT_INVALID',
    basis: basis.charter,
    field: ['resolutionId'],
    message: ({ registered: { organization } }) => ({
      zh: `须为${organization.orgType === 'SOCIAL_ASSOCIATION' ? '会员（代表）大会' : '理事会'}通过的关于章程的决议。`,
      en: `It takes a resolution about the charter that the ${organization.orgType === 'SOCIAL_ASSOCIATION' ? 'assembly' : 'council'} passed.`,
    }),
    holds: ({ resolution, registered: { organization } }) =>
      resolution === undefined ||
      (resolution.passed &&
        resolution.subject === 'CHARTER' &&
        resolution.body === (organization.orgType === 'SOCIAL_ASSOCIATION' ? 'ASSEMBLY' : 'COUNCIL')),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.charter,
    field: ['decidedOn'],
    message: ({ resolution }) => ({
      zh: `没有业务主管单位的，期限自决议之日${resolution ? ` ${resolution.heldOn} ` : ''}起算。`,
      en: `Where no authority consents, the time to apply runs from the day of the resolution${resolution ? `, ${resolution.heldOn}` : ''}.`,
    }),
    holds: ({ resolution, registered, asked: { decidedOn } }) =>
      resolution === undefined ||
      hasConsent(registered) ||
      Temporal.PlainDate.compare(resolution.heldOn, decidedOn) === 0,
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.charter,
    field: ['decidedOn'],
    message: () => ({
      zh: '审查同意或者决议之日不得早于会议之日，也不得晚于今天。',
      en: 'The day of the consent or the resolution is that of the meeting or later, and not after today.',
    }),
    holds: ({ resolution, registered, asked: { decidedOn }, now }) =>
      resolution === undefined ||
      !hasConsent(registered) ||
      (Temporal.PlainDate.compare(resolution.heldOn, decidedOn) <= 0 &&
        Temporal.PlainDate.compare(decidedOn, civilDateOf(now)) <= 0),
  },
]

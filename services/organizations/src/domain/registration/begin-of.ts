import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { Registered } from '../registered-facts/registered.ts'
import type { FiledDocument, RegistrationApplication } from './application.ts'

type Beginning = {
  id: string
  applicant: string
  registered: Registered
  documents: readonly FiledDocument[]
  now: Instant
}

/** What the draft of every application of a registered body has: it goes to the registrar that has it in its register. */
export const beginOf = ({ id, applicant, registered: { organization }, documents, now }: Beginning) =>
  ({
    id,
    version: 1,
    revision: 1,
    state: 'DRAFT',
    applicant,
    organizationUscc: organization.uscc,
    handlingAgencyUscc: organization.registrarUscc as Uscc,
    divisionCode: organization.uscc.slice(2, 8) as DivisionCode,
    documents,
    createdAt: now,
    isAcceptedBySilence: false,
    periods: {},
    workers: [],
  }) satisfies Omit<RegistrationApplication, 'type' | 'terms'>

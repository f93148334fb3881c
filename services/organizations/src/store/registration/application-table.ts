import { civilDateOf } from '@gongshi/domain-kit'
import { column, derived, onceOver, over, rowsOf, tableOf } from '@gongshi/service-kit'
import { nameKey } from '../../domain/organization/name-key.ts'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { deliveryOf } from '../../domain/registration/delivery.ts'

const { id, char, varchar, int, flag, instant, civilDate, json, optional, key } = column
const period = { fromOn: 'date', dueOn: 'date', alarmOn: 'date' } as const

/** Table `registration_application`. */
export const applicationTable = tableOf<RegistrationApplication>({
  name: 'registration_application',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    type: varchar(20),
    state: varchar(20),
    applicant: varchar(64),
    handlingAgencyUscc: char(18),
    divisionCode: char(6),
    terms: json(),
    organizationUscc: optional(char(18)),
    changeAsked: optional(json({ decidedOn: 'date' })),
    charterAsked: optional(json({ decidedOn: 'date' })),
    deregistrationAsked: optional(json({ liquidationEndedOn: 'date' })),
    documents: json(),
    createdAt: instant(),
    submittedAt: optional(instant()),
    filedAt: optional(instant()),
    correction: optional(json({ at: 'instant' })),
    acceptedAt: optional(instant()),
    isAcceptedBySilence: flag(),
    periods: json({
      application: period,
      notice: period,
      correction: period,
      statutory: period,
      promised: period,
      certificate: period,
    }),
    handler: optional(varchar(64)),
    workers: json(),
    filedBy: optional(json()),
    isByRegistrar: optional(flag()),
    assignedBy: optional(varchar(64)),
    overdueAt: optional(instant()),
    decision: optional(json({ at: 'instant' })),
    decisionDocNo: optional(varchar(40)),
    decisionService: optional(json({ servedOn: 'date', at: 'instant' })),
    delegationId: optional(id()),
    takenUpBy: optional(char(18)),
    takenBack: optional(json({ at: 'instant' })),
    issuedUscc: optional(char(18)),
    certifiedAt: optional(instant()),
  },
  beside: {
    // for the release before: it reads a service by this name
    delivery: derived<RegistrationApplication>(optional(json()), ({ decisionService }) => {
      const delivery = deliveryOf(decisionService)
      return delivery && JSON.stringify({ ...decisionService, ...delivery })
    }),
    decidedOn: derived<RegistrationApplication>(optional(civilDate()), ({ decision, acceptedAt }) =>
      decision && acceptedAt ? civilDateOf(decision.at) : undefined,
    ),
    keptStatutory: derived<RegistrationApplication>(
      optional(flag()),
      ({ decision }) => decision?.kept?.statutory,
    ),
    keptPromised: derived<RegistrationApplication>(
      optional(flag()),
      ({ decision }) => decision?.kept?.promised,
    ),
    nameKey: derived<RegistrationApplication>(varchar(200), ({ terms }) => nameKey(terms.proposedName)),
    personHash: derived<RegistrationApplication>(
      optional(char(64)),
      ({ terms }) => terms.legalRepresentative?.personHash,
    ),
  },
  indices: {
    application_of_applicant: over('applicant', 'id'),
    application_of_organization: over('organizationUscc', 'id'),
    application_by_name: over('nameKey', 'state'),
    application_at_registrar: over('handlingAgencyUscc', 'state', 'id'),
    application_by_state: over('state', 'id'),
    application_accepted: over('acceptedAt'),
    application_certified: over('certifiedAt', 'id'),
    application_by_person: over('personHash', 'state'),
    application_by_decided_day: over('decidedOn', 'handlingAgencyUscc'),
    application_by_issued_code: over('issuedUscc'),
    application_by_decision: onceOver('decisionDocNo'),
  },
})

/** Applications as they are read, held and kept. */
export const applicationRows = rowsOf(applicationTable)

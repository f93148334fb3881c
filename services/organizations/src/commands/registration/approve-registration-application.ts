import { civilDateOf, type Outcome } from '@gongshi/domain-kit'
import type { RegistrationApplication, RegistrationType } from '../../domain/registration/application.ts'
import { approve } from '../../domain/registration/approve.ts'
import { thresholdOn } from '../../domain/threshold/threshold-policy.ts'
import { approveChange } from './approve-change.ts'
import { approveCharter } from './approve-charter.ts'
import { approveDeregistration } from './approve-deregistration.ts'
import { bearersOfName } from './bearers-of-name.ts'
import type { Granting } from './granting.ts'
import { numbered } from './numbered.ts'
import { registrationVerb } from './registration-verb.ts'
import { representedBy } from './represented-by.ts'

const ways: Readonly<
  Record<
    RegistrationType,
    (granting: Granting) => Outcome<RegistrationApplication> | Promise<Outcome<RegistrationApplication>>
  >
> = {
  ESTABLISH: approve,
  CHANGE: approveChange,
  CHARTER_APPROVAL: approveCharter,
  DEREGISTER: approveDeregistration,
}

/** An approver grants the application, by the threshold that was in force when it was accepted (3.6). */
export const approveRegistrationApplication = registrationVerb('approveRegistrationApplication', {
  decide: async (given) => {
    const { application, tx, now } = given
    const { orgType, isIndustryAssociation } = application.terms
    const on = civilDateOf(application.acceptedAt ?? now)
    const threshold = thresholdOn(await tx.thresholds.all(), { orgType, isIndustryAssociation, on })
    await tx.applications.holdNames(application.terms.proposedName)
    const { legalRepresentative } = application.terms
    if (legalRepresentative) await tx.applications.holdOfPerson(legalRepresentative.personHash)
    const approved = await ways[application.type]({
      ...given,
      threshold,
      bearers: await bearersOfName(tx, application),
      represented: await representedBy(tx, application),
    })
    return numbered(approved, tx, now)
  },
})

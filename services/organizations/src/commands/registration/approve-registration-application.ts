import { civilDateOf } from '@gongshi/domain-kit'
import { approve } from '../../domain/registration/approve.ts'
import { thresholdOn } from '../../domain/threshold/threshold-policy.ts'
import { bearersOf } from './bearers-of.ts'
import { registrationVerb } from './registration-verb.ts'

/** An approver grants the registration, by the threshold that was in force when the application was accepted (3.6). */
export const approveRegistrationApplication = registrationVerb('approveRegistrationApplication', {
  decide: async (given) => {
    const { application, tx, now } = given
    const { orgType, isIndustryAssociation } = application.terms
    const on = civilDateOf(application.acceptedAt ?? now)
    const threshold = thresholdOn(await tx.thresholds.all(), { orgType, isIndustryAssociation, on })
    return approve({ ...given, threshold, bearers: await bearersOf(tx, application) })
  },
})

import { submit } from '../../domain/registration/submit.ts'
import { standingOf } from '../liquidation/liquidation-verb.ts'
import { bearersOfName } from './bearers-of-name.ts'
import { heldIn } from './registered-in.ts'
import { registrationVerb } from './registration-verb.ts'

/** The applicant hands it in: there is a receipt, and the registrar's time runs. */
export const submitRegistrationApplication = registrationVerb('submitRegistrationApplication', {
  decide: async (given) => {
    const { tx, application } = given
    const { organizationUscc, type } = application
    const registered = await heldIn(tx, application)
    return submit({
      ...given,
      bearers: await bearersOfName(tx, application),
      ...(registered && organizationUscc
        ? {
            registered,
            others: await tx.applications.undecidedOf(organizationUscc, type),
            liquidation: await standingOf(tx, organizationUscc),
          }
        : {}),
    })
  },
})

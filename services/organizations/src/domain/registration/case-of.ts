import type { Case } from '../delegation/competence.ts'
import type { RegistrationApplication } from './application.ts'

/** An application as a matter of jurisdiction. */
export const caseOf = ({ type, terms, ...application }: RegistrationApplication): Case => ({
  matter: type,
  orgType: terms.orgType,
  domicile: terms.domicileDivisionCode,
  registrarUscc: application.handlingAgencyUscc,
  registrarDivision: application.divisionCode,
  takenUpBy: application.takenUpBy,
})

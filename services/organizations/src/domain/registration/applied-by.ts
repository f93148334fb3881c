import type { RegistrationApplication } from './application.ts'

/** Everybody who wrote an application or handed it in: it is his own, whoever it is for. */
export const appliedBy = ({
  applicant,
  filedBy = [],
}: Pick<RegistrationApplication, 'applicant' | 'filedBy'>): readonly string[] => [applicant, ...filedBy]

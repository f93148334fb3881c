import type { RegistrationApplication } from './application.ts'

/**
 * Everybody who wrote an application or handed it in: it is his own, whoever it is for. What a registrar's handlers wrote for a body it
 * revoked is the registrar's work and not theirs: they are among its workers, who decide nothing of it.
 */
export const appliedBy = ({
  applicant,
  filedBy = [],
  isByRegistrar,
}: Pick<RegistrationApplication, 'applicant' | 'filedBy' | 'isByRegistrar'>): readonly string[] =>
  isByRegistrar ? filedBy : [applicant, ...filedBy]

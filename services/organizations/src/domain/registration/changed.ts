import { nextVersion } from '@gongshi/domain-kit'
import type { RegistrationApplication } from './application.ts'

/** The application with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (
  application: RegistrationApplication,
  changes: Partial<RegistrationApplication>,
): RegistrationApplication => nextVersion(passed(application, changes), {})

/** The same, by somebody of the registrar's: whoever worked on it decides nothing of it. */
export const workedOn = (
  application: RegistrationApplication,
  by: string,
  changes: Partial<RegistrationApplication>,
): RegistrationApplication =>
  changed(application, { workers: [...new Set([...application.workers, by])], ...changes })

/** The same, by whoever hands it in for the applicant: he does nothing of it for the registrar, or decides nothing where he is the registrar's. */
export const filed = (
  application: RegistrationApplication,
  by: string,
  changes: Partial<RegistrationApplication>,
): RegistrationApplication =>
  application.isByRegistrar
    ? workedOn(application, by, changes)
    : changed(application, { filedBy: [...new Set([...(application.filedBy ?? []), by])], ...changes })

/** The application with what time did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (
  application: RegistrationApplication,
  changes: Partial<RegistrationApplication>,
): RegistrationApplication => ({ ...application, ...changes, revision: application.revision + 1 })

import type { FormName } from '../../graph/forms.generated/forms.ts'

/** What is done to an application by forms of the kit; the others are made by hand (`act.ts`). */
export const kitVerbs = [
  'submitRegistrationApplication',
  'acceptRegistrationApplication',
  'refuseRegistrationAcceptance',
  'approveRegistrationApplication',
  'refuseRegistrationApplication',
  'issueCertificate',
  'serveRegistrationDecision',
  'takeBackRegistrationApplication',
  'withdrawRegistrationApplication',
] as const satisfies readonly FormName[]

type KitVerb = (typeof kitVerbs)[number]

export const isKitVerb = (verb: string): verb is KitVerb => kitVerbs.some((one) => one === verb)

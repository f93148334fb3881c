import type { ProjectTerms } from '../project/terms.ts'

/** The fields an amendment may change. */
export const amendableFields = [
  'title',
  'budgetFen',
  'serviceCode',
  'purpose',
  'requirements',
  'quantity',
  'serviceArea',
  'beneficiaries',
  'recipientCount',
  'serviceFrom',
  'serviceTo',
  'providerRequirements',
  'awardCriteria',
  'method',
  'plannedStartOn',
  'contact',
  'mapLink',
  'attachments',
] as const satisfies readonly (keyof ProjectTerms)[]

export type AmendableField = (typeof amendableFields)[number]
/** The new values; whatever is left out stays. */
export type Amendment = Partial<Pick<ProjectTerms, AmendableField>>

/**
 * The fields whose change is an erratum: contact data and the map link; and attachments, where only their format changes
 * (`areOnlyReformatted`). Every other change is material and restarts the period.
 *
 * @source domain specification 4.5 (material and minor fields; an unlisted field is material)
 */
export const minorFields: readonly AmendableField[] = ['contact', 'mapLink']

import type { AmendPageQuery } from '../../graph/documents.generated/graphql.ts'

/** What may be amended from the desk, in the order of the form. */
export const amendFields = [
  'title',
  'budgetFen',
  'serviceCode',
  'requirements',
  'providerRequirements',
  'method',
  'serviceFrom',
  'serviceTo',
  'contact',
] as const
export type AmendField = (typeof amendFields)[number]

/** Fields whose correction leaves the period as it is (domain specification 4.5); whatever is not named here restarts it. The room decides. */
const minorFields: readonly string[] = ['contact']
export const restartsPeriod = (changed: readonly string[]): boolean =>
  changed.some((field) => !minorFields.includes(field))

export type Amendable = NonNullable<AmendPageQuery['project']>

/** What stands in the notice now, as the form shows it. */
export const standing = (project: Amendable): Record<AmendField, string> => ({
  title: project.title,
  budgetFen: (project.budget.amountFen / 100).toFixed(2),
  serviceCode: project.serviceCode,
  requirements: project.requirements,
  providerRequirements: project.providerRequirements ?? '',
  method: project.method,
  serviceFrom: project.serviceFrom,
  serviceTo: project.serviceTo,
  contact: project.contact,
})

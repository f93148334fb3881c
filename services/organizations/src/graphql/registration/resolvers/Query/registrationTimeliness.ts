import type { QueryResolvers } from '../../../types.generated.ts'
import { checkDecisionYear } from '../../check-decision-year.ts'

export const registrationTimeliness: NonNullable<QueryResolvers['registrationTimeliness']> = async (
  _parent,
  { year, registrarUscc },
  { store, today },
) => {
  if (typeof year === 'number') checkDecisionYear(year, 'year')
  const found = await store.applications.timeliness({
    year: year ?? (await today()).year,
    registrarUscc: registrarUscc ?? undefined,
  })
  return [...found]
}

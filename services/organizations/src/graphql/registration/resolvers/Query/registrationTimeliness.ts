import type { QueryResolvers } from '../../../types.generated.ts'

export const registrationTimeliness: NonNullable<QueryResolvers['registrationTimeliness']> = async (
  _parent,
  { year, registrarUscc },
  { store, today },
) => {
  const found = await store.applications.timeliness({
    year: year ?? (await today()).year,
    registrarUscc: registrarUscc ?? undefined,
  })
  return [...found]
}

import { inputInvalid } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

/** The years there may be decisions of. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100]

export const registrationTimeliness: NonNullable<QueryResolvers['registrationTimeliness']> = async (
  _parent,
  { year, registrarUscc },
  { store, today },
) => {
  if (typeof year === 'number' && (year < FIRST_YEAR || year > LAST_YEAR))
    throw inputInvalid(
      {
        zh: `年份须在 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间。`,
        en: `The year is one from ${FIRST_YEAR} to ${LAST_YEAR}.`,
      },
      ['year'],
    )
  const found = await store.applications.timeliness({
    year: year ?? (await today()).year,
    registrarUscc: registrarUscc ?? undefined,
  })
  return [...found]
}

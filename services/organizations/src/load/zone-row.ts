import { cells } from '@gongshi/service-kit'
import { z } from 'zod'

const { divisionCode, list, optionalDate, optionalText, textUpTo } = cells

/** One row of `divisions/functional_zones.csv`; a zone has no code of its own. */
export const zoneRow = z.object({
  id: textUpTo(40),
  name: textUpTo(60),
  hostDivision: divisionCode,
  statisticalCodes: list,
  legalBasis: optionalText,
  validFrom: optionalDate,
  validTo: optionalDate,
})

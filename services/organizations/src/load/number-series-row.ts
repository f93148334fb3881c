import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { seriesKinds } from '../domain/number/number-series.ts'

const { textUpTo, uscc } = cells

/** One row of `number-series.csv`: by which word an agency numbers its documents of one kind. */
export const numberSeriesRow = z.object({
  id: textUpTo(40),
  ownerUscc: uscc,
  kind: z.enum(seriesKinds),
  word: textUpTo(12),
})

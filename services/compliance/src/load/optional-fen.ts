import { z } from 'zod'

/** A sum in whole fen that may be empty or missing: null then. */
export const optionalFen = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() ? value.trim() : null),
  z
    .string()
    .regex(/^\d{1,15}$/, '金额应为整数“分” a sum is whole fen')
    .transform(Number)
    .nullable(),
)

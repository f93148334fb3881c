import { z } from 'zod'

/** A whole number written in digits. */
export const wholeCell = z
  .string()
  .regex(/^-?\d+$/, '不是整数 is no whole number')
  .transform(Number)

/** The two languages of a remark, which come together or not at all. */
export const noteOf = (zh: string | null, en: string | null) => (zh && en ? { zh, en } : null)

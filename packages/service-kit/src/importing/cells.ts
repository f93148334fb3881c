import { type CivilDate, parseUscc, Temporal, type Uscc, usccWords } from '@gongshi/domain-kit'
import { z } from 'zod'

/** A cell of text: blanks around it gone; empty is refused. */
export const text = z.string({ error: '缺少内容 it is empty' }).trim().min(1, '缺少内容 it is empty')

/** A cell that may be empty or missing: null then. */
export const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || null)

/** `a#b#c`: each part trimmed, empty parts dropped. */
export const list = z
  .string()
  .optional()
  .transform((value) => (value ?? '').split('#').flatMap((part) => part.trim() || []))

/** `true` or `false`; anything else is refused. */
export const flag = z
  .stringbool({ truthy: ['true', '1'], falsy: ['false', '0', ''] })
  .optional()
  .default(false)

/** A credit code, read as every identifier is; its checks, prefix and division hold. */
export const uscc = z
  .string({ error: '缺少统一社会信用代码，无法入册 the credit code is missing, so the row cannot be keyed' })
  .transform((value, context): Uscc => {
    const parsed = parseUscc(value)
    if (parsed.ok) return parsed.uscc
    context.addIssue({
      code: 'custom',
      message: `统一社会信用代码有误 wrong credit code ${value}: ${usccWords[parsed.failed].zh} ${usccWords[parsed.failed].en}`,
    })
    return z.NEVER
  })

/** A credit code that may be empty or missing: null then. */
export const optionalUscc = z.preprocess((value) => value || null, uscc.nullable())

/** `YYYY-MM-DD`, a day that exists. */
export const civilDate = z.string().transform((value, context): CivilDate => {
  try {
    return Temporal.PlainDate.from(value.trim(), { overflow: 'reject' })
  } catch {
    context.addIssue({ code: 'custom', message: `不是日期 no date: ${value}` })
    return z.NEVER
  }
})

/** A date that may be empty or missing: null then. */
export const optionalDate = z.preprocess((value) => value || null, civilDate.nullable())

/** Six digits. */
export const divisionCode = z
  .string()
  .trim()
  .regex(/^\d{6}$/, '行政区划代码应为6位数字 a division code has six digits')

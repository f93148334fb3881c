import {
  type CivilDate,
  isWebLink,
  type Lines,
  parseUscc,
  civilDate as readCivilDate,
  readDivision,
  readText,
  type Uscc,
  unfitWords,
  usccWords,
} from '@gongshi/domain-kit'
import { z } from 'zod'

/** As long as a name may be: what the columns of names hold. */
const LONGEST = 200

/** What spreadsheets and web pages leave between characters, and nobody sees or means: a name with it is the name without it. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** A text that fits its column; read as every text is at its entry. */
const read =
  (longest: number, lines: Lines = 'ONE_LINE') =>
  (value: string, context: z.core.$RefinementCtx<string>) => {
    const answer = readText(value, lines)
    if (!answer.ok) return refused(context, `${unfitWords[answer.unfit].zh} ${unfitWords[answer.unfit].en}`)
    const text = answer.text.replace(UNSEEN, '')
    if (text.length <= longest) return text
    return refused(context, `不得超过 ${longest} 字 it may have at most ${longest} characters`)
  }

function refused(context: z.core.$RefinementCtx<string>, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

const EMPTY = '缺少内容 it is empty'

/** A cell of text, as long as its column; empty is refused. */
export const textUpTo = (longest: number, lines: Lines = 'ONE_LINE') =>
  z.string({ error: EMPTY }).transform(read(longest, lines)).pipe(z.string().min(1, EMPTY))

/** The same, when it may be empty or missing: null then. */
export const optionalTextUpTo = (longest: number, lines: Lines = 'ONE_LINE') =>
  z
    .string()
    .transform(read(longest, lines))
    .optional()
    .transform((value) => value || null)

/** A name, or anything else as long as one. */
export const text = textUpTo(LONGEST)

/** A name that may be empty or missing: null then. */
export const optionalText = optionalTextUpTo(LONGEST)

/** An address that a page may link to, as long as its column; empty or missing: null. */
export const optionalLinkUpTo = (longest: number) =>
  optionalTextUpTo(longest).refine(
    (value) => value === null || isWebLink(value),
    '须为 http 或 https 网址 it must be an address of the web',
  )

/** `a#b#c`: each part read as a name, empty parts dropped. */
export const list = z
  .string()
  .optional()
  .transform((value, context) =>
    (value ?? '').split('#').flatMap((part) => read(LONGEST)(part, context as never) || []),
  )

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
    return readCivilDate(value.trim())
  } catch {
    context.addIssue({ code: 'custom', message: `不是日期 no date: ${value}` })
    return z.NEVER
  }
})

/** A date that may be empty or missing: null then. */
export const optionalDate = z.preprocess((value) => value || null, civilDate.nullable())

/** Six digits, read as every identifier is. */
export const divisionCode = z
  .string()
  .transform((value) => readDivision(value) ?? value.trim())
  .pipe(z.string().regex(/^\d{6}$/, '行政区划代码应为6位数字 a division code has six digits'))

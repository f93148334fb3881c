import type { z } from 'zod'

/** The library's own English sentences in the house's two languages; what a cell says for itself stays as it is. */
export const houseSentences: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_value') return `应为其中之一 must be one of: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? '缺少内容 it is empty' : '类型不符 it is of another kind'
  if (issue.code === 'too_big') return `超过上限 ${issue.maximum} above the limit of ${issue.maximum}`
  if (issue.code === 'too_small') return `低于下限 ${issue.minimum} below the limit of ${issue.minimum}`
  if (issue.code === 'invalid_format') return '格式不符 it is not well formed'
  return '内容不符 it does not fit'
}

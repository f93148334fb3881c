import { type Amendment, amendableFields } from '../../domain/notice/fields.ts'
import { readCodes } from '../project/terms-of.ts'
import type { AmendNoticeInput } from '../types.generated.ts'

/** The fields an amendment gives; null and left out both mean: unchanged. */
export function amendmentOf(input: AmendNoticeInput): Amendment {
  const given = named.filter((field) => input[field] !== null && input[field] !== undefined)
  return readCodes(Object.fromEntries(given.map((field) => [field, input[field]])) as Amendment)
}

/** All of them but attachments, which are named by the ids of files. */
const named = amendableFields.filter((field) => field !== 'attachments')

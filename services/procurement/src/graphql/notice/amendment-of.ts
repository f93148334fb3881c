import { readIdentifier } from '@gongshi/domain-kit'
import { type Amendment, amendableFields } from '../../domain/notice/fields.ts'
import type { AmendNoticeInput } from '../types.generated.ts'

/** The fields an amendment gives; null and left out both mean: unchanged. */
export function amendmentOf(input: AmendNoticeInput): Amendment {
  const given = named.filter((field) => input[field] !== null && input[field] !== undefined)
  const amendment = Object.fromEntries(given.map((field) => [field, input[field]])) as Amendment
  const { serviceCode } = amendment
  return serviceCode === undefined ? amendment : { ...amendment, serviceCode: readIdentifier(serviceCode) }
}

/** All of them but attachments, which are named by the ids of files. */
const named = amendableFields.filter((field) => field !== 'attachments')

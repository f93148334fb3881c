import { readIdentifier } from '@gongshi/domain-kit'
import { type AmendableField, type Amendment, amendableFields } from '../../domain/notice/fields.ts'
import type { AmendNoticeInput } from '../types.generated.ts'

/** The fields an amendment gives; null and left out both mean: unchanged. */
export function amendmentOf(input: AmendNoticeInput): Amendment {
  const given = amendableFields.filter((field) => input[field] !== null && input[field] !== undefined)
  const amendment = Object.fromEntries(
    given.map((field: AmendableField) => [field, input[field]]),
  ) as Amendment
  const { serviceCode } = amendment
  return serviceCode === undefined ? amendment : { ...amendment, serviceCode: readIdentifier(serviceCode) }
}

import { readIdentifier } from '@gongshi/domain-kit'
import { readAreas } from '../../domain/project/areas.ts'
import { termFields, termOf } from '../../domain/project/term-table.ts'
import type { ProjectTerms } from '../../domain/project/terms.ts'
import type { DraftProjectInput, EditDraftInput } from '../types.generated.ts'

/** A draft's input as the domain's terms: nothing given is nothing said, an empty text is no text. */
export function termsOf(input: DraftProjectInput): ProjectTerms {
  const { evaluationRequired, indicatorSystem, directoryPolicy, attachmentFileIds: _files, ...rest } = input
  return {
    ...said(rest),
    serviceCode: readIdentifier(input.serviceCode),
    serviceArea: readAreas(input.serviceArea),
    attachments: [],
    evaluationRequired: evaluationRequired ?? false,
    indicatorSystem: indicatorSystem ?? 'ZH-DEFAULT-1',
    directoryPolicy: directoryPolicy ?? 'REFERENCE',
  }
}

/** The terms an edit gives; an empty text clears an optional one, null an optional day or amount. */
export function editedTermsOf({
  projectId: _id,
  version: _version,
  attachmentFileIds: _files,
  ...input
}: EditDraftInput): Partial<ProjectTerms> {
  const given = Object.entries(input).filter(
    ([field, value]) => value !== undefined && (value !== null || clearedByNull.has(field)),
  )
  const terms = given.map(([field, value]) => [
    field,
    value === null || (value === '' && optional.has(field)) ? undefined : value,
  ])
  return readCodes(Object.fromEntries(terms) as Partial<ProjectTerms>)
}

/** Terms with their codes in the one form in which they are compared. */
export function readCodes<T extends { serviceCode?: string; serviceArea?: readonly string[] }>(terms: T): T {
  const { serviceCode, serviceArea } = terms
  return {
    ...terms,
    ...(serviceCode === undefined ? {} : { serviceCode: readIdentifier(serviceCode) }),
    ...(serviceArea === undefined ? {} : { serviceArea: readAreas(serviceArea) }),
  }
}

const clearedBy = (how: 'BY_EMPTY_TEXT' | 'BY_NULL'): ReadonlySet<string> =>
  new Set(termFields.filter((field) => termOf(field).cleared === how))

const optional = clearedBy('BY_EMPTY_TEXT')
const clearedByNull = clearedBy('BY_NULL')

/** GraphQL's null and an absent argument mean the same to the domain. */
type Said<I> = { [K in keyof I]: Exclude<I[K], null> }

function said<I extends object>(input: I): Said<I> {
  const given = Object.entries(input).filter(
    ([field, value]) => value !== null && !(value === '' && optional.has(field)),
  )
  return Object.fromEntries(given) as Said<I>
}

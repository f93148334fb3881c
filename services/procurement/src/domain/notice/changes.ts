import { formatFen } from '@gongshi/domain-kit'
import type { ProjectTerms } from '../project/project.ts'
import { type AmendableField, type Amendment, amendableFields, minorFields } from './fields.ts'

/** One field before and after, as people read it. */
export type FieldChange = {
  field: AmendableField
  before: string | null
  after: string | null
  isMaterial: boolean
}

/** What an amendment really changes: given fields whose value differs. */
export function changesOf(terms: ProjectTerms, amendment: Amendment): FieldChange[] {
  return amendableFields.flatMap((field) => {
    if (amendment[field] === undefined) return []
    const [before, after] = [shown(field, terms[field]), shown(field, amendment[field])]
    return before === after ? [] : [{ field, before, after, isMaterial: !minorFields.includes(field) }]
  })
}

function shown(field: AmendableField, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  if (field === 'budgetFen') return Number.isSafeInteger(value) ? formatFen(value as number) : String(value)
  if (field === 'attachments')
    return (value as ProjectTerms['attachments']).map(({ name, sha256 }) => `${name} ${sha256}`).join('\n')
  return Array.isArray(value) ? value.join('；') : String(value)
}

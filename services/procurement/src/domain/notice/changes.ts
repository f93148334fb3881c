import { formatFen, type Rule, sameText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { areOnlyReformatted, attachmentLines } from '../file/attachment.ts'
import type { ProjectTerms } from '../project/terms.ts'
import { type AmendableField, type Amendment, amendableFields, isMinor } from './fields.ts'

/** One field before and after, as people read it. */
export type FieldChange = {
  field: AmendableField
  before: string | null
  after: string | null
  isMaterial: boolean
}

/** What an amendment really changes: given fields whose value differs in more than blanks around it, line ends or composition. */
export function changesOf(terms: ProjectTerms, amendment: Amendment): FieldChange[] {
  return amendableFields.flatMap((field) => {
    if (amendment[field] === undefined) return []
    const [before, after] = [shown(field, terms[field]), shown(field, amendment[field])]
    return sameText(before ?? '', after ?? '')
      ? []
      : [{ field, before, after, isMaterial: isMaterial(field, terms, amendment) }]
  })
}

/** A field on the list is minor, and so is another format of an attachment; every other change is material (4.5). */
function isMaterial(field: AmendableField, terms: ProjectTerms, { attachments }: Amendment): boolean {
  if (field === 'attachments' && attachments) return !areOnlyReformatted(terms.attachments, attachments)
  return !isMinor(field)
}

/** Only what really changes: a field given as it stands, or with blanks around it, is left alone. */
export function onlyChanges(amendment: Amendment, changes: readonly FieldChange[]): Amendment {
  return Object.fromEntries(changes.map(({ field }) => [field, amendment[field]])) as Amendment
}

/** An amendment changes something. */
export const somethingChanges: Rule<readonly FieldChange[]> = {
  code: 'INPUT_INVALID',
  basis: basis.material,
  message: () => ({ zh: '没有任何字段发生变化。', en: 'No field is changed.' }),
  holds: (changes) => changes.length > 0,
}

/** A term as people read it; null where there is none. What has words in two languages (a method, a yes) stays a code. */
export function shown(field: keyof ProjectTerms, value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (field === 'budgetFen' || field === 'approvedLineFen')
    return Number.isSafeInteger(value) ? formatFen(value as number) : String(value)
  if (field === 'attachments') return attachmentLines(value as ProjectTerms['attachments']) || null
  return (Array.isArray(value) ? value.map(plain).join('；') : plain(String(value))) || null
}

/** A text by what it says: composed, one form of line ends, nothing around it. */
const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()

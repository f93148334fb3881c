import type { Text } from '@gongshi/domain-kit'
import { terms } from '../project/term-table.ts'
import type { FieldChange } from './changes.ts'

/** The changed fields by the names people know them by. */
export const namesOf = (changes: readonly FieldChange[]): Text => ({
  zh: changes.map(({ field }) => terms[field].zh).join('、'),
  en: changes.map(({ field }) => terms[field].en).join(', '),
})

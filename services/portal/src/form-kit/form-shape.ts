import type { PersistedDocument } from '../graph/ask-graph.ts'
import type { ProblemFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'
import type { PickerKind } from './pickers/picker-kinds.ts'

/** How a field is written down, or chosen. */
export type FieldKind =
  | 'line'
  | 'lines'
  | 'list'
  | 'uscc'
  | 'money'
  | 'count'
  | 'day'
  | 'instant'
  | 'check'
  | 'choice'
  | 'choices'
  | 'file'
  | 'files'
  | 'group'
  | 'rows'
  | PickerKind

export type Said = Readonly<Record<Language, string>>
export type ChoiceShape = { value: string; label: Said; hint?: Said }

/** One field of an input, as the contract of the graph describes it (`forms/field-shape.ts` writes it). */
export type FieldShape = {
  name: string
  kind: FieldKind
  label: Said
  hint?: Said
  isRequired?: boolean
  /** The most characters of a text, or of each of a list. */
  longest?: number
  /** The most entries of a list. */
  entries?: number
  least?: number
  largest?: number
  /** Where the files go: `<room>/<purpose>`. */
  purpose?: string
  choices?: readonly ChoiceShape[]
  /** What stands there unless somebody says otherwise. */
  initial?: string
  /** The fields of a group, or of each row; a row of one value alone has one field without a name. */
  of?: readonly FieldShape[]
}

/** What came of a mutation, whichever it is. */
export type Answered = {
  answer: {
    record?: AnsweredRecord | null
    userErrors: readonly ProblemFragment[]
    warnings?: readonly ProblemFragment[]
  }
}
export type AnsweredRecord = { id?: string; projectNo?: string; code?: string; state?: string }

/** A mutation as a form. */
export type FormShape = {
  name: string
  /** What its button says. */
  label: Said
  hint?: Said
  /** What the page gives: whose form it is, and the version that was seen. */
  given: readonly string[]
  fields: readonly FieldShape[]
  document: PersistedDocument<Answered, { input: never }>
}

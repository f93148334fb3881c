import type { DocumentField } from '../../files/document-kinds.ts'
import { FileField } from '../../files/file-field.tsx'
import { Field } from '../../form/field.tsx'
import type { Problems } from '../../form/problems.ts'
import type { Language } from '../../text/language.ts'
import { documentNames } from './document-fields.ts'

type InputsOf = {
  language: Language
  kinds: readonly DocumentField[]
  typed: Readonly<Record<string, string>>
  problems: Problems
}

/** A field of files for each kind of document; what was handed in already stands there and can be left out. */
export const DocumentInputs = ({ language, kinds, typed, problems }: InputsOf) =>
  kinds.map((kind) => (
    <Field key={kind} {...{ language, problems }} name={kind} label={documentNames[language][kind]} optional>
      {(control) => (
        <FileField language={language} control={control} value={typed[kind] ?? ''} room="organizations" />
      )}
    </Field>
  ))

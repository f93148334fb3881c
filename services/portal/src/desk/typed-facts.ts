import { documentKinds } from '../files/document-kinds.ts'
import type { FieldShape } from '../form-kit/form-shape.ts'
import { leavesIn } from '../form-kit/leaves.ts'
import { isForm } from '../form-kit/tried.ts'
import type { Values } from '../form-kit/values.ts'
import { forms } from '../graph/forms.generated/forms.ts'
import { enumWord } from '../text/enum-text.ts'
import type { Language } from '../text/language.ts'
import { draftLeaves } from './draft/draft-fields.ts'
import { shownValue } from './draft/shown-value.ts'
import { objectionText } from './objection/objection-text.ts'
import { documentNames } from './registrations/document-fields.ts'
import { registrationsText } from './registrations/registrations-text.ts'

/** What a form carries that nobody typed. */
const carried: ReadonlySet<string> = new Set([
  ...['verb', 'step', 'id', 'version', 'projectId', 'objectionId', 'findingId', 'savedYear', 'uscc'],
  ...Object.values(forms).flatMap(({ given }) => given),
])

/** What was typed in a form, name by name, in the words of its fields; what nobody typed is left out. */
export function typedFacts(
  language: Language,
  { verb, values }: { verb: string; values: Values },
): (readonly [string, string])[] {
  const own = isForm(verb) ? leavesIn(forms[verb].fields, values) : []
  return Object.entries(values)
    .filter(
      ([name, value]) =>
        value.trim() !== '' && (!carried.has(name) || own.some((leaf) => leaf.name === name)),
    )
    .map(([name, value]) => {
      const field = [...own, ...draftLeaves].find((leaf) => leaf.name === name)?.field ?? fieldByHand(name)
      const label = field?.label[language] ?? wordByHand(language, name) ?? name
      return [label, field ? shownValue(language, field, value) : chosenByHand(language, value)]
    })
}

/** Papers of an application, whose form is made by hand. */
const fieldByHand = (name: string): Pick<FieldShape, 'kind' | 'choices' | 'label'> | undefined => {
  const kind = documentKinds.find((one) => one === name)
  return kind && { kind: 'files', label: { zh: documentNames.zh[kind], en: documentNames.en[kind] } }
}

/** What was chosen in a form that is made by hand, in words; what was typed as it stands. */
const chosenByHand = (language: Language, value: string): string =>
  /^[A-Z][A-Z_]+$/.test(value) ? (wordByHand(language, value) ?? enumWord(language, value)) : value

/** How the forms that are made by hand call their fields, and what is chosen in them. */
const wordByHand = (language: Language, name: string): string | undefined => {
  const words: Readonly<Record<string, string>> = {
    ...objectionText[language],
    ...registrationsText[language],
  }
  return words[name]
}

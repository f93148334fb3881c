import { ErrorSummary } from '../form/error-summary.tsx'
import { forms } from '../graph/forms.generated/forms.ts'
import type { Language } from '../text/language.ts'
import { idsOf } from './ids-of.ts'
import { leavesIn } from './leaves.ts'
import { settled } from './settled.ts'
import type { Tried } from './tried.ts'

/** All that a generated form was refused for, at the top of its page, each leading to its control or to the form. */
export const FormErrors = ({ language, tried }: { language: Language; tried: Tried | undefined }) => {
  if (!tried || tried.problems.length === 0) return null
  const { verb, values, problems } = tried
  const { fields } = forms[verb]
  const ids = idsOf(verb, values)
  const labels = new Map(leavesIn(fields, values).map(({ name, field }) => [name, field.label[language]]))
  return (
    <ErrorSummary
      language={language}
      problems={settled(fields, values, problems)}
      leadsTo={(name) => `#${name ? ids.of(name) : ids.form}`}
      nameOf={fields.length > 1 ? (name) => labels.get(name) : undefined}
    />
  )
}

import { Form } from 'react-router'
import { filesIn } from '../../files/file-lines.ts'
import { Field } from '../../form/field.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { ImportDeskPartFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { BeginTried } from './begin.ts'
import { importsText } from './imports-text.ts'

type BeginFormOf = {
  language: Language
  formToken: string
  kinds: ImportDeskPartFragment['kinds']
  field: string
  tried: BeginTried | undefined
}

/** What is imported, and the file; whole without scripts. */
export const BeginForm = ({ language, formToken, kinds, field, tried }: BeginFormOf) => {
  const say = voice(language, importsText)
  const problems = tried?.problems ?? []
  const [taken] = filesIn(tried?.files)
  return (
    <Form method="post" encType="multipart/form-data" noValidate>
      <FormTokenInput token={formToken} once={tried?.once} />
      <Field language={language} name="kind" label={say('kind')} problems={problems}>
        {(control) => (
          <select {...control} defaultValue={tried?.kind || kinds[0]?.kind}>
            {kinds.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field language={language} name={field} label={say('file')} hint={say('fileHint')} problems={problems}>
        {(control) =>
          taken ? (
            <p>
              <input {...control} type="hidden" value={tried?.files} />
              <Words>{taken.name}</Words>
            </p>
          ) : (
            <input {...control} type="file" accept=".csv,.xlsx" />
          )
        }
      </Field>
      <button type="submit">{say('check')}</button>
    </Form>
  )
}

import { Form } from 'react-router'
import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type {
  ImportDeskOfRunFragment,
  ImportRunPartFragment,
} from '../../graph/documents.generated/graphql.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { placeOf, type RunTried } from './act-on-run.ts'
import { runText } from './run-text.ts'

type ColumnsFormOf = {
  language: Language
  formToken: string
  run: ImportRunPartFragment
  columns: ImportDeskOfRunFragment['kinds'][number]['columns']
  tried: RunTried | undefined
}

/** Which column of the file is which: what is needed, and beside each the columns the file has. */
export const ColumnsForm = ({ language, formToken, run, columns, tried }: ColumnsFormOf) => {
  const say = voice(language, runText)
  const problems = tried?.verb === 'map' ? tried.problems : []
  const known = new Map(run.columns.map(({ column, head }) => [column, String(head)]))
  return (
    <Form method="post" noValidate>
      <FormTokenInput token={formToken} once={tried?.verb === 'map' ? tried.once : undefined} />
      <input type="hidden" name="verb" value="map" />
      <input type="hidden" name="version" value={run.version} />
      <p>{say('columnsExplained')}</p>
      <FieldProblems language={language} id="columns-error" wrong={problems} />
      {columns.map(({ column, name, hint, isRequired }) => (
        <Field
          key={column}
          language={language}
          name={placeOf(column)}
          label={`${name[language]}${isRequired ? say('required') : ''}`}
          hint={hint?.[language]}
          problems={[]}
        >
          {(control) => (
            <select
              {...control}
              required={isRequired}
              defaultValue={tried?.chosen[column] ?? known.get(column) ?? ''}
            >
              <option value="">{say('notInFile')}</option>
              {run.header.map((head, at) => (
                <option key={at} value={at}>
                  {isolate(head || String(at + 1))}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <button type="submit" className={run.state === 'MAPPING' ? undefined : 'secondary'}>
        {say('map')}
      </button>
    </Form>
  )
}

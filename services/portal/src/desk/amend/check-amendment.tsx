import { Form } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { fieldWord } from '../../pages/project/field-word.ts'
import { civilDate } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { type AmendField, amendFields, restartsPeriod, standing } from './amend-fields.ts'
import type { AmendStep } from './amend-form.tsx'
import { amendText } from './amend-text.ts'

/** What will change, and whether the period starts again: told before it is done. */
export const CheckAmendment = ({
  language,
  formToken,
  project,
  values,
  changed,
}: AmendStep & { changed: readonly AmendField[] }) => {
  const say = voice(language, amendText)
  const now = standing(project)
  const closesOn = project.currentNotice?.closesOn
  return (
    <Form method="post">
      <FormTokenInput token={formToken} />
      {[...amendFields, 'reason', 'version'].map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
      ))}
      <div className="warning" role="alert">
        {changed.length === 0 ? say('nothing') : null}
        {restartsPeriod(changed) ? say('restart', { days: project.currentNotice?.periodDays ?? '' }) : null}
        {changed.length > 0 && !restartsPeriod(changed)
          ? say('keeps', { on: closesOn ? civilDate(language, closesOn) : '' })
          : null}
      </div>
      <DataTable
        caption={say('changed')}
        head={[say('field'), say('before'), say('after')]}
        rows={changed.map((field) => [
          fieldWord(language, field),
          <Words key="before">{now[field]}</Words>,
          <Words key="after">{values[field]}</Words>,
        ])}
      />
      <div className="button-row">
        {changed.length ? (
          <button type="submit" name="step" value="confirm">
            {say('confirm')}
          </button>
        ) : null}
        <button type="submit" name="step" value="back" className="secondary">
          {say('back')}
        </button>
      </div>
    </Form>
  )
}

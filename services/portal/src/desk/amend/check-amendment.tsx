import { Form } from 'react-router'
import type { FieldShape } from '../../form-kit/form-shape.ts'
import type { Choosable } from '../../form-kit/pickers/choosable.ts'
import { ChoiceWords } from '../../form-kit/pickers/picker.tsx'
import { serviceAsChoice } from '../../form-kit/pickers/service-as-choice.ts'
import { DataTable } from '../../frame/data-table.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import { civilDate, endOfDayInWords } from '../../text/dates.ts'
import { type Say, voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { savedValues } from '../draft/draft-values.ts'
import { areaNameIn } from '../draft/pickers.ts'
import { shownValue } from '../draft/shown-value.ts'
import { amendFields, isProposed, restartsPeriod } from './amend-fields.ts'
import type { AmendStep } from './amend-form.tsx'
import { namesOfChanges } from './amend-input.ts'
import { amendText } from './amend-text.ts'

type CheckOf = AmendStep & {
  changed: readonly FieldShape[]
  /** The other item, where another is bought. */
  service?: Choosable
}

/** What will change, and whether the period starts again: told before it is done. */
export const CheckAmendment = (check: CheckOf) => {
  const { language, formToken, project, values, answers, changed, service } = check
  const say = voice(language, amendText)
  const now = savedValues(project)
  const areaName = areaNameIn(check.districts)
  const names = namesOfChanges(changed, { now, values })
  const answered = project.correctionsDue
    .filter(({ id }) => answers.includes(id))
    .map(({ id, grounds }) => <Words key={id}>{grounds}</Words>)
  return (
    <Form method="post">
      <FormTokenInput token={formToken} />
      {[...amendFields, 'version'].map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
      ))}
      {answers.map((id) => (
        <input key={id} type="hidden" name="answersObjectionIds" value={id} />
      ))}
      <p className="warning" role="alert">
        {meaningOf(check, say)}
      </p>
      {changed.length ? (
        <DataTable
          caption={say('changed')}
          head={[say('field'), say('before'), say('after')]}
          rows={changed.map((field) => [
            field.label[language],
            field.kind === 'service' && project.serviceItem ? (
              <ChoiceWords key="before" of={serviceAsChoice(project.serviceItem)} />
            ) : (
              <Words key="before">{shownValue(language, field, now[field.name], areaName)}</Words>
            ),
            field.kind === 'service' && service ? (
              <ChoiceWords key="after" of={service} />
            ) : (
              <Words key="after">{shownValue(language, field, values[field.name], areaName)}</Words>
            ),
          ])}
        />
      ) : null}
      <SummaryList
        facts={[
          ...closingOf(check, say),
          [say('reason'), values.reason ? <Words key="reason">{values.reason}</Words> : null],
          [say('answers'), answered.length ? answered : null],
        ]}
      />
      <div className="button-row">
        {changed.length ? (
          <button type="submit" name="step" value="confirm">
            {say(isProposed(project, names) ? 'propose' : 'confirm')}
          </button>
        ) : null}
        <button type="submit" name="step" value="back" className="secondary">
          {say('back')}
        </button>
      </div>
    </Form>
  )
}

type SayAmend = Say<keyof (typeof amendText)['zh']>

const beginsAnew = ({ project, changed, values }: CheckOf): boolean => {
  const names = namesOfChanges(changed, { now: savedValues(project), values })
  return restartsPeriod(names) || isProposed(project, names)
}

/** The end as it stands and, where the period begins anew, the one it would have. */
const closingOf = (check: CheckOf, say: SayAmend): [string, string | null][] => {
  const { language, project, changed } = check
  const now = project.currentNotice?.closesOn
  const then = project.preview?.closesOn
  const isAnew = changed.length > 0 && beginsAnew(check)
  return [
    [say('oldClose'), isAnew && now ? endOfDayInWords(language, now) : null],
    [
      say('newClose'),
      isAnew ? (then ? say('newCloseIf', { on: civilDate(language, then) }) : say('newCloseUnknown')) : null,
    ],
  ]
}

/** What the amendment does to the period. */
const meaningOf = (check: CheckOf, say: SayAmend) => {
  const { language, project, changed } = check
  const notice = project.currentNotice
  if (changed.length === 0) return say('nothing')
  if (beginsAnew(check)) return say('restart', { days: notice?.periodDays ?? '' })
  return say('keeps', { on: notice?.closesOn ? civilDate(language, notice.closesOn) : '' })
}

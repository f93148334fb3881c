import { Form } from 'react-router'
import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { fieldOf } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { CalendarNoticeRowFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { CalendarTried } from './act.ts'
import { calendarText } from './calendar-text.ts'

type RowOf = {
  language: Language
  notice: CalendarNoticeRowFragment
  mayDecide: boolean
  formToken: string
  tried: CalendarTried | undefined
}

/** One holiday notice: what it sets, how far it has been applied, and what the viewer may do with it. */
export const CalendarRow = ({ language, notice, mayDecide, formToken, tried }: RowOf) => {
  const say = voice(language, calendarText)
  const { id, version, correction } = notice
  const problems = tried?.problems ?? []
  const isWaiting = notice.state === 'PROPOSED'
  const progress = correction ? say('progressOf', correction) : say('notHeard')
  return (
    <section id={`notice-${id}`}>
      <SummaryList
        facts={[
          [say('notice'), <Words key="title">{notice.title}</Words>],
          [say('docNo'), notice.docNo ?? null],
          [say('issuedOn'), notice.issuedOn ? civilDate(language, notice.issuedOn) : null],
          [say('days'), isWaiting ? notice.days.map((day) => dayIn(language, day)).join(' · ') : null],
          [say('progress'), isWaiting ? null : progress],
        ]}
      />
      {(isWaiting && mayDecide ? (['confirm', 'reject'] as const) : []).map((verb) => (
        <Form key={verb} method="post" noValidate>
          <FormTokenInput token={formToken} once={tried?.verb === verb ? tried.once : undefined} />
          <input type="hidden" name="verb" value={verb} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <FieldProblems
            language={language}
            id={`${verb}-${id}-error`}
            wrong={tried?.verb === verb ? problems.filter((problem) => fieldOf(problem) !== 'reason') : []}
          />
          {verb === 'reject' ? (
            <Field
              language={language}
              id={`reason-${id}`}
              name="reason"
              label={say('reason')}
              problems={tried?.verb === verb ? problems : []}
            >
              {(control) => <input {...control} defaultValue={tried?.reason} />}
            </Field>
          ) : null}
          <button type="submit" className={verb === 'reject' ? 'secondary' : undefined}>
            {say(verb)}
          </button>
        </Form>
      ))}
    </section>
  )
}

const dayIn = (language: Language, { date, name, isOffDay }: CalendarNoticeRowFragment['days'][number]) =>
  `${civilDate(language, date)} ${name} ${voice(language, calendarText)(isOffDay ? 'off' : 'worked')}`

import { Form } from 'react-router'
import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { fieldOf } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { DeskCreditRecordFragment } from '../../graph/documents.generated/graphql.ts'
import { dayOf } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { creditRecordsText } from './credit-records-text.ts'
import type { RedactionTried } from './redact-record.ts'

type RecordOf = {
  language: Language
  record: DeskCreditRecordFragment
  formToken: string
  tried: RedactionTried | undefined
}

const fields = ['publicText', 'reason']

/** One record: what the public reads of it, what was told, and the form to take something out for whoever may. */
export const RecordPart = ({ language, record, formToken, tried }: RecordOf) => {
  const say = voice(language, creditRecordsText)
  const { id, version, summary, summaryInFull, mayRedact } = record
  const title = say('record', {
    category: enumWord(language, record.category),
    on: dayOf(language, record.formedAt),
  })
  const problems = tried?.problems ?? []
  const shared = { language, problems }
  return (
    <section id={`record-${id}`} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>{title}</h2>
      <SummaryList
        facts={[
          [say('entered'), dayOf(language, record.enteredAt)],
          [say('summary'), <Words key="summary">{summary}</Words>],
          [
            say('full'),
            summaryInFull && summaryInFull !== summary ? <Words key="full">{summaryInFull}</Words> : null,
          ],
        ]}
      />
      {mayRedact || tried ? (
        <details open={tried !== undefined}>
          <summary>
            {say('redact')}
            <span className="visually-hidden"> {title}</span>
          </summary>
          <Form method="post" noValidate>
            <FormTokenInput token={formToken} once={tried?.once} />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <FieldProblems
              language={language}
              id={`redact-${id}-error`}
              wrong={problems.filter((problem) => !fields.includes(fieldOf(problem) ?? ''))}
            />
            <Field
              {...shared}
              id={`publicText-${id}`}
              name="publicText"
              label={say('publicText')}
              hint={say('publicTextHint')}
            >
              {(control) => <textarea {...control} rows={4} defaultValue={tried?.publicText || summary} />}
            </Field>
            <Field {...shared} id={`reason-${id}`} name="reason" label={say('reason')}>
              {(control) => <textarea {...control} rows={2} defaultValue={tried?.reason} />}
            </Field>
            <button type="submit">{say('send')}</button>
          </Form>
        </details>
      ) : null}
    </section>
  )
}

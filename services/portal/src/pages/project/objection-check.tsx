import { Form } from 'react-router'
import { shownValue } from '../../desk/draft/shown-value.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import { kindWord } from '../../text/kind-word.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { objectionFormText } from './objection-form-text.ts'
import type { Typed } from './objection-problems.ts'
import type { PublicPreview } from './raise-from-page.ts'

type CheckOf = {
  language: Language
  formToken: string
  projectTitle: string
  typed: Typed
  /** None of a report, which is not published. */
  preview: PublicPreview | null
}

/** What was written, read back before it is sent: what everybody will read, what is covered in it, what nobody will. */
export const ObjectionCheck = ({ language, formToken, projectTitle, typed, preview }: CheckOf) => {
  const say = voice(language, objectionFormText)
  const isReport = preview === null
  const found = preview?.found ?? []
  return (
    <>
      <h1>{say(isReport ? 'checkReport' : 'check')}</h1>
      <p>
        {kindWord(language, typed.kind)} · {say('about')}
        <Words>{projectTitle}</Words>
      </p>
      <section className="read-back" aria-labelledby="public">
        <h2 id="public">{say(isReport ? 'willBeRead' : 'willBePublic')}</h2>
        <p className="typed">
          <Words>{preview?.publicText ?? typed.grounds}</Words>
        </p>
        {found.length > 0 ? (
          <p className="warning" role="status">
            {say('covered', { kinds: found.map((kind) => say(kind)).join(say('comma')) })}
          </p>
        ) : null}
        {isReport ? null : <p className="hint">{say('alsoNames')}</p>}
      </section>
      <h2>{say('notPublic')}</h2>
      <SummaryList
        facts={[
          [say('nameShort'), typed.name ? <Words key="name">{typed.name}</Words> : say('anonymous')],
          [
            say('evidenceFileIds'),
            typed.evidenceFileIds ? (
              <Words key="files">{shownValue(language, { kind: 'files' }, typed.evidenceFileIds)}</Words>
            ) : null,
          ],
          [say('evidenceShort'), typed.evidence ? <Words key="evidence">{typed.evidence}</Words> : null],
        ]}
      />
      <Form method="post" className="button-row">
        <FormTokenInput token={formToken} />
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" name="step" value="send">
          {say(isReport ? 'sendReport' : 'sendPublic')}
        </button>
        <button type="submit" name="step" value="edit" className="secondary" formAction="#object">
          {say('edit')}
        </button>
      </Form>
    </>
  )
}

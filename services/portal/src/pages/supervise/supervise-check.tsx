import { Form } from 'react-router'
import { shownValue } from '../../desk/draft/shown-value.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { Preview } from './raise-from-form.ts'
import { superviseText } from './supervise-text.ts'
import type { Typed } from './typed.ts'

type CheckOf = { language: Language; formToken: string; organization: string; typed: Typed; preview: Preview }

/** What was written, read back before it is sent: what everybody will read, what is covered in it, what nobody will. */
export const SuperviseCheck = ({ language, formToken, organization, typed, preview }: CheckOf) => {
  const say = voice(language, superviseText)
  const isCovered = preview.subject !== typed.subject || preview.opinion !== typed.opinion
  return (
    <>
      <h1>{say('check')}</h1>
      <p>
        {say('about')}
        <Words>{organization}</Words>
      </p>
      <section className="read-back" aria-labelledby="public">
        <h2 id="public">{say('willBePublic')}</h2>
        <p>
          <strong>
            <Words>{preview.subject}</Words>
          </strong>
        </p>
        <p className="typed">
          <Words>{preview.opinion}</Words>
        </p>
        {isCovered ? (
          <p className="warning" role="status">
            {say('covered')}
          </p>
        ) : null}
        <p className="hint">{say('alsoNames')}</p>
      </section>
      <h2>{say('notPublic')}</h2>
      <SummaryList
        facts={[
          [say('nameShort'), typed.name ? <Words key="name">{typed.name}</Words> : say('anonymous')],
          [
            say('filesShort'),
            typed.supervisionFileIds ? (
              <Words key="files">{shownValue(language, { kind: 'files' }, typed.supervisionFileIds)}</Words>
            ) : null,
          ],
        ]}
      />
      <Form method="post" className="button-row">
        <FormTokenInput token={formToken} />
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" name="step" value="send">
          {say('send')}
        </button>
        <button type="submit" name="step" value="edit" className="secondary" formAction="#told">
          {say('edit')}
        </button>
      </Form>
    </>
  )
}

import { Form } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import { civilDate, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { branches } from './branches.tsx'
import { historyText } from './history-text.ts'
import { names } from './names.tsx'
import type { OrganizationOnPage } from './registry-part.tsx'

type Part = {
  language: Language
  /** The day that was asked for, as it was typed. */
  on: string
  isRead: boolean
  was: OrganizationOnPage['asOf'] | undefined
}

/** What the register said of it on a day that is past. */
export const HistoryPart = ({ language, on, isRead, was }: Part) => {
  const say = voice(language, historyText)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('title')}</h2>
      <Form className="one-line" method="get">
        <label htmlFor="on">{say('on')}</label>
        <input
          type={isRead ? 'date' : undefined}
          id="on"
          name="on"
          defaultValue={on}
          aria-invalid={isRead ? undefined : true}
          aria-describedby={isRead ? undefined : 'on-error'}
        />
        <button type="submit" className="secondary">
          {say('show')}
        </button>
      </Form>
      {isRead ? null : (
        <p className="field-error" id="on-error" role="alert">
          <a href="#on">{say('unread')}</a>
        </p>
      )}
      {isRead && on && !was ? <p>{say('none', { on: civilDate(language, on) })}</p> : null}
      {was ? (
        <>
          <h3>{say('was', { on: civilDate(language, on) })}</h3>
          <SummaryList
            facts={[
              [say('name'), <Words key="name">{was.name}</Words>],
              [say('status'), enumWord(language, was.status)],
              [say('registrar'), was.registrar ? <Words key="registrar">{was.registrar.name}</Words> : null],
              [say('division'), was.division?.name ?? null],
              [say('grade'), was.grade ?? null],
              [say('formerNames'), names(was.formerNames)],
              [say('heads'), names(was.heads.map((head) => `${head.displayName} · ${head.post}`))],
              [say('branches'), branches(language, was.branches)],
              [say('recordedAt'), instant(language, was.recordedAt)],
            ]}
          />
        </>
      ) : null}
    </section>
  )
}

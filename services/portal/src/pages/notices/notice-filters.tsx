import { Form, Link } from 'react-router'
import { noticeOrders, noticeStates } from '../../notice-query/notice-query.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { noticesText } from './notices-text.ts'

const texts = ['q', 'purchaser', 'service', 'division'] as const
const amounts = ['from', 'to'] as const
const dates = ['publishedFrom', 'publishedTo'] as const

/** The filters of the board: a plain form whose answer is an address one can keep. */
export const NoticeFilters = ({ language, search }: { language: Language; search: URLSearchParams }) => {
  const say = voice(language, noticesText)
  const typed = (name: string) => search.get(name) ?? ''
  return (
    <Form className="filters" method="get" aria-label={say('filters')} role="search">
      <h2>{say('filters')}</h2>
      {texts.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={name}>{say(name)}</label>
          {name === 'q' ? null : (
            <p className="hint" id={`${name}-hint`}>
              {say(`${name}Hint`)}
            </p>
          )}
          <input
            id={name}
            name={name}
            defaultValue={typed(name)}
            aria-describedby={name === 'q' ? undefined : `${name}-hint`}
          />
        </div>
      ))}
      <Choice
        name="state"
        label={say('state')}
        chosen={typed('state')}
        any={say('any')}
        language={language}
        values={noticeStates}
      />
      {amounts.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={name}>{say(name)}</label>
          <input id={name} name={name} inputMode="decimal" defaultValue={typed(name)} />
        </div>
      ))}
      {dates.map((name) => (
        <div className="field" key={name}>
          <label htmlFor={name}>{say(name)}</label>
          <input id={name} name={name} type="date" defaultValue={typed(name)} />
        </div>
      ))}
      <Choice
        name="order"
        label={say('order')}
        chosen={typed('order')}
        language={language}
        values={noticeOrders}
      />
      <div className="button-row">
        <button type="submit">{say('apply')}</button>
        <Link to="?">{say('clear')}</Link>
      </div>
    </Form>
  )
}

type ChoiceOf = {
  name: string
  label: string
  chosen: string
  any?: string
  language: Language
  values: readonly string[]
}

const Choice = ({ name, label, chosen, any, language, values }: ChoiceOf) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {any ? <option value="">{any}</option> : null}
      {values.map((value) => (
        <option key={value} value={value}>
          {enumWord(language, value)}
        </option>
      ))}
    </select>
  </div>
)

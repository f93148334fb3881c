import { Form, Link } from 'react-router'
import { noticeOrders } from '../../notice-query/notice-query.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { type Choice, type Counts, choicesOf, type Picked } from './filter-choices.ts'
import { noticesText } from './notices-text.ts'

const picked = ['state', 'division', 'service', 'purchaser'] as const satisfies Picked[]
const amounts = ['from', 'to'] as const
const dates = ['publishedFrom', 'publishedTo'] as const

type FiltersOf = {
  language: Language
  search: URLSearchParams
  counts: Counts | null | undefined
  /** How many conditions are set. */
  active: number
}

/**
 * The filters of the board: a plain form whose answer is an address one can keep. Folded on a phone, so that the notices
 * come first; always open where there is room.
 */
export const NoticeFilters = ({ language, search, counts, active }: FiltersOf) => {
  const say = voice(language, noticesText)
  const typed = (name: string) => search.get(name) ?? ''
  return (
    <details className="filters">
      <summary>{active ? say('filtersSet', { count: active }) : say('filters')}</summary>
      <Form method="get" aria-label={say('filters')} role="search">
        <Typed name="q" label={say('q')} value={typed('q')} />
        {picked.map((name) => {
          const choices = choicesOf(language, name, { counts, chosen: typed(name) })
          return choices.length > 0 ? (
            <Select
              key={name}
              name={name}
              label={say(name)}
              chosen={typed(name)}
              any={say('any')}
              choices={choices}
            />
          ) : (
            <Typed
              key={name}
              name={name}
              label={say(`${name}Code`)}
              hint={say(`${name}Hint`)}
              value={typed(name)}
            />
          )
        })}
        {amounts.map((name) => (
          <Typed key={name} name={name} label={say(name)} value={typed(name)} inputMode="decimal" />
        ))}
        {dates.map((name) => (
          <Typed key={name} name={name} label={say(name)} value={typed(name)} type="date" />
        ))}
        <Select
          name="order"
          label={say('order')}
          chosen={typed('order')}
          choices={noticeOrders.map((value) => ({ value, label: enumWord(language, value) }))}
        />
        <div className="check">
          <label>
            <input type="checkbox" name="versions" value="all" defaultChecked={typed('versions') === 'all'} />{' '}
            {say('allVersions')}
          </label>
        </div>
        <div className="button-row">
          <button type="submit">{say('apply')}</button>
          <Link to="?">{say('clear')}</Link>
        </div>
      </Form>
    </details>
  )
}

type TypedOf = {
  name: string
  label: string
  hint?: string
  value: string
  type?: 'date'
  inputMode?: 'decimal'
}

const Typed = ({ name, label, hint, value, type, inputMode }: TypedOf) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    {hint ? (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    ) : null}
    <input
      id={name}
      name={name}
      type={type}
      inputMode={inputMode}
      defaultValue={value}
      aria-describedby={hint ? `${name}-hint` : undefined}
    />
  </div>
)

type SelectOf = { name: string; label: string; chosen: string; any?: string; choices: readonly Choice[] }

const Select = ({ name, label, chosen, any, choices }: SelectOf) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {any ? <option value="">{any}</option> : null}
      {choices.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </div>
)

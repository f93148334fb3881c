import { Form, Link } from 'react-router'
import { FilterField } from '../../filters/filter-field.tsx'
import type { UnreadFilter } from '../../filters/unread-in.ts'
import { noticeOrders } from '../../notice-query/notice-query.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { type Choice, type Counts, choicesOf, type Picked } from './filter-choices.ts'
import { nameOfFilter } from './name-of-filter.ts'
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
  /** What of them cannot be followed. */
  unread: readonly UnreadFilter[]
}

/**
 * The filters of the board: a plain form whose answer is an address one can keep. Folded on a phone, so that the notices
 * come first; always open where there is room.
 */
export const NoticeFilters = ({ language, search, counts, active, unread }: FiltersOf) => {
  const say = voice(language, noticesText)
  const told = { language, unread }
  const typed = (name: string) => search.get(name) ?? ''
  return (
    <details className="filters" open={unread.length > 0}>
      <summary>{active ? say('filtersSet', { count: active }) : say('filters')}</summary>
      <Form method="get" aria-label={say('filters')} role="search">
        <Typed {...told} name="q" label={say('q')} value={typed('q')} />
        {picked.map((name) => {
          const choices = choicesOf(language, name, { counts, chosen: typed(name) })
          return choices.length > 0 ? (
            <Select
              key={name}
              {...told}
              name={name}
              label={say(name)}
              chosen={typed(name)}
              any={say('any')}
              choices={choices}
            />
          ) : (
            <Typed
              key={name}
              {...told}
              name={name}
              label={say(`${name}Code`)}
              hint={say(`${name}Hint`)}
              value={typed(name)}
            />
          )
        })}
        {amounts.map((name) => (
          <Typed key={name} {...told} name={name} label={say(name)} value={typed(name)} inputMode="decimal" />
        ))}
        {dates.map((name) => (
          <Typed key={name} {...told} name={name} label={say(name)} value={typed(name)} type="date" />
        ))}
        <Select
          {...told}
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

type ToldOf = Pick<FiltersOf, 'language' | 'unread'> & { name: string; label: string }
type TypedOf = ToldOf & { hint?: string; value: string; type?: 'date'; inputMode?: 'decimal' }

const Typed = ({ value, type, inputMode, ...told }: TypedOf) => (
  <FilterField {...told} nameOf={(name) => nameOfFilter(told.language, name)}>
    {(control) => (
      // a day that is none would be shown as nothing by a field of days: it is told beside what was typed
      <input
        {...control}
        type={control['aria-invalid'] ? undefined : type}
        inputMode={inputMode}
        defaultValue={value}
      />
    )}
  </FilterField>
)

type SelectOf = ToldOf & { chosen: string; any?: string; choices: readonly Choice[] }

const Select = ({ chosen, any, choices, ...told }: SelectOf) => (
  <FilterField {...told} nameOf={(name) => nameOfFilter(told.language, name)}>
    {(control) => (
      <select {...control} defaultValue={chosen}>
        {any ? <option value="">{any}</option> : null}
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    )}
  </FilterField>
)

import { Form, Link } from 'react-router'
import { FilterField } from '../filters/filter-field.tsx'
import type { UnreadFilter } from '../filters/unread-in.ts'
import type { NameOfFilter } from '../filters/unread-text.ts'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { filterIn, type ListFilter } from './noun-list.ts'
import { nounText } from './noun-text.ts'

type FilterFormOf = {
  language: Language
  filters: readonly ListFilter[]
  search: URLSearchParams
  unread: readonly UnreadFilter[]
  nameOf: NameOfFilter
  /** How people call a choice of a filter. */
  wordOf: (choice: string) => string
}

/** The filters of a list that are typed or chosen, as one form whose address can be sent on; the tab one stands at stays chosen. */
export const FilterForm = ({ language, filters, search, unread, nameOf, wordOf }: FilterFormOf) => {
  const say = voice(language, nounText)
  const shown = filters.filter(({ control }) => control === 'search' || control === 'choice')
  if (shown.length === 0) return null
  const tabs = filters.filter(({ name, control, check }) => {
    const chosen = search.get(name)
    return control === 'tabs' && chosen && check.reads(chosen)
  })
  return (
    <Form className="search-box" role="search">
      {tabs.map(({ name }) => (
        <input key={name} type="hidden" name={name} value={search.get(name) ?? ''} />
      ))}
      {shown.map(({ name, control, choices = [] }) => (
        <FilterField
          key={name}
          {...{ language, name, unread, nameOf }}
          label={nameOf(name)}
          grow={control === 'search'}
        >
          {(field) =>
            control === 'search' ? (
              <input {...field} type="search" defaultValue={search.get(name) ?? ''} />
            ) : (
              <select {...field} defaultValue={filterIn(filters, search)(name) ?? ''}>
                <option value="">{say('all')}</option>
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {wordOf(choice)}
                  </option>
                ))}
              </select>
            )
          }
        </FilterField>
      ))}
      <button type="submit">{say('find')}</button>
      <Link to="?">{say('clear')}</Link>
    </Form>
  )
}

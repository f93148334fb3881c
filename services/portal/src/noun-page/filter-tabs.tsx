import { Link } from 'react-router'
import { sameQuery } from '../notice-query/notice-query.ts'
import { filterIn, type ListFilter } from './noun-list.ts'

type TabsOf = {
  filters: readonly ListFilter[]
  search: URLSearchParams
  /** The address of the list. */
  path: string
  nameOf: (name: string) => string
  wordOf: (choice: string) => string
}

/** Filters of which one choice is always taken, each choice a link to its list. */
export const FilterTabs = ({ filters, search, path, nameOf, wordOf }: TabsOf) =>
  filters
    .filter(({ control }) => control === 'tabs')
    .map(({ name, choices = [] }) => (
      <nav key={name} id={name} aria-label={nameOf(name)}>
        <ul className="chips">
          {choices.map((choice) => (
            <li key={choice}>
              <Link
                to={sameQuery(search, path, { [name]: choice, kept: null })}
                aria-current={filterIn(filters, search)(name) === choice ? 'page' : undefined}
              >
                {wordOf(choice)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    ))

import { Link } from 'react-router'
import type { ProjectState } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskStates } from './project-filters.ts'
import { projectsText } from './projects-text.ts'

type TabsOf = {
  language: Language
  search: URLSearchParams
  counts: readonly { state: ProjectState; count: number }[] | null | undefined
}

/** How many projects stand in each state, each leading to those; the rest of the conditions stay. */
export const StateTabs = ({ language, search, counts }: TabsOf) => {
  const say = voice(language, projectsText)
  const chosen = search.get('state')?.trim() ?? ''
  const countOf = (state: ProjectState) => counts?.find((one) => one.state === state)?.count ?? 0
  const all = counts?.reduce((sum, { count }) => sum + count, 0)
  const shown = deskStates.filter((state) => !counts || countOf(state) > 0 || state === chosen)
  const named = (name: string, count: number | undefined) =>
    count === undefined ? name : say('counted', { name, count })
  return (
    <nav aria-label={say('states')} id="state">
      <ul className="chips">
        {(['', ...shown] as const).map((state) => (
          <li key={state}>
            <Link
              to={sameQuery(search, `/${language}/desk/projects`, { state: state || null })}
              aria-current={state === chosen ? 'page' : undefined}
            >
              {state
                ? named(enumWord(language, state), counts ? countOf(state) : undefined)
                : named(say('all'), all)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

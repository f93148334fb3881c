import { Form, Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { type Checks, oneOf, placeChecks, words } from '../../filters/check.ts'
import { FilterField } from '../../filters/filter-field.tsx'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import {
  type OrganizationStatus,
  OrganizationsPageDocument,
  type OrganizationType,
} from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { LegacyLine } from '../legacy-organizations/legacy-line.tsx'
import { OrganizationRows } from '../search/organization-rows.tsx'
import { organizationsText } from './organizations-text.ts'

const types = [
  'SOCIAL_ASSOCIATION',
  'SOCIAL_SERVICE_INSTITUTION',
  'FOUNDATION',
] as const satisfies OrganizationType[]
const states = [
  'ACTIVE',
  'ACTIVITY_SUSPENDED',
  'REVOKED',
  'LIQUIDATING',
  'DEREGISTERED',
] as const satisfies OrganizationStatus[]

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  const text = search.get('q')?.trim() || undefined
  return listPage(request, {
    unread: unreadIn(search, filters),
    document: OrganizationsPageDocument,
    variables: {
      filter: {
        text,
        orgType: types.find((one) => one === search.get('type')),
        status: states.find((one) => one === search.get('status')),
      },
      text,
      isSearch: text !== undefined,
      after: search.get('after') || undefined,
    },
    content: (data) => ({ organizations: data?.organizations, legacies: data?.legacyOrganizations }),
  })
}

const filters: Checks = { q: words, type: oneOf(types), status: oneOf(states), ...placeChecks }

export const meta = titled((language) => voice(language, organizationsText)('title'))

/** The register as a list: found by word, type and state, page by page. */
export default function Organizations() {
  const language = languageOf(useParams())
  const say = voice(language, organizationsText)
  const { organizations, legacies, unread } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const here = `/${language}/organizations`
  const names: Record<string, string> = { q: say('q'), type: say('orgType'), status: say('status') }
  const told = { language, unread, nameOf: (name: string) => names[name] ?? name }
  return (
    <>
      <h1>{say('title')}</h1>
      <Form className="search-box" role="search">
        <FilterField {...told} name="q" label={say('q')} grow>
          {(control) => <input {...control} type="search" defaultValue={search.get('q') ?? ''} />}
        </FilterField>
        <Select
          {...told}
          {...{ search, any: say('any') }}
          name="type"
          label={say('orgType')}
          values={types}
        />
        <Select
          {...told}
          {...{ search, any: say('any') }}
          name="status"
          label={say('status')}
          values={states}
        />
        <button type="submit">{say('find')}</button>
        <Link to="?">{say('clear')}</Link>
      </Form>
      {unread.length > 0 ? (
        <UnreadPart {...told} />
      ) : organizations ? (
        <>
          <h2 id="count">
            {organizations.totalCount == null
              ? say('countUnknown')
              : say('count', { count: organizations.totalCount })}
          </h2>
          <p className="quiet">
            {rowsInWords(language, search, {
              shown: organizations.edges.length,
              count: organizations.totalCount,
            })}
          </p>
          <OrganizationRows language={language} organizations={organizations.edges} />
          <Pager
            {...{ language, search, page: organizations.pageInfo }}
            at={(change) => sameQuery(search, here, change)}
          />
        </>
      ) : (
        <PartAway language={language} />
      )}
      {legacies?.edges.length ? (
        <section aria-labelledby="legacies">
          <h2 id="legacies">{say('legacies', { count: legacies.totalCount ?? legacies.edges.length })}</h2>
          <ul className="notice-list">
            {legacies.edges.map(({ node }) => (
              <LegacyLine key={node.id} {...{ language }} row={node} />
            ))}
          </ul>
        </section>
      ) : null}
      <ul className="link-row">
        {(
          [
            'structure',
            'annual-reports',
            'self-assessments',
            'disclosures',
            'appeals',
            'supervision',
            'self-regulation',
            'legacy-organizations',
            'agencies',
            'credit',
            'penalties',
          ] as const
        ).map((place) => (
          <li key={place}>
            <Link to={`/${language}/${place}`}>{say(place)}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

type SelectOf = Omit<Parameters<typeof FilterField>[0], 'children'> & {
  any: string
  values: readonly string[]
  search: URLSearchParams
}

/** What was typed and is no choice stands among them, so that it is seen. */
const Select = ({ any, values, search, ...told }: SelectOf) => {
  const typed = search.get(told.name) ?? ''
  const shown = typed === '' || values.includes(typed) ? values : [...values, typed]
  return (
    <FilterField {...told}>
      {(control) => (
        <select {...control} defaultValue={typed}>
          <option value="">{any}</option>
          {shown.map((value) => (
            <option key={value} value={value}>
              {enumWord(told.language, value)}
            </option>
          ))}
        </select>
      )}
    </FilterField>
  )
}

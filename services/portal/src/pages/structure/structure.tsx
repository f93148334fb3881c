import { readDivision } from '@gongshi/domain-kit'
import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { division } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { StructurePageDocument } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { structureText } from './structure-text.ts'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  const typed = search.get('division')?.trim()
  return listPage(request, {
    unread: unreadIn(search, { division }),
    document: StructurePageDocument,
    variables: { divisionCode: typed ? readDivision(typed) : undefined },
    content: (data) => ({ structure: data?.organizationStructure }),
  })
}

export const meta = titled((language) => voice(language, structureText)('title'))

const parts = ['byType', 'byLevel', 'byCategory', 'byIndustry'] as const
const levels: readonly string[] = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT']

/** How the organizations that stand are made up: type, level, category, industry, territory (S25). */
export default function Structure() {
  const language = languageOf(useParams())
  const say = voice(language, structureText)
  const { structure, unread } = useLoaderData<typeof loader>()
  const wordOf = (value: string | null | undefined) =>
    value == null ? say('unsaid') : levels.includes(value) ? say(value as 'CITY') : enumWord(language, value)
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('explained')}</p>
      {unread.length > 0 ? <UnreadPart {...{ language, unread }} nameOf={() => say('byTerritory')} /> : null}
      {structure ? (
        <>
          <p>
            {say('total', { total: structure.total, associations: structure.industryAssociations })}{' '}
            <Link to={`/${language}/statistics`}>{say('growth')}</Link>
          </p>
          {parts.map((part) => (
            <DataTable
              key={part}
              caption={say(part)}
              head={[say('value'), say('number')]}
              numbers={[1]}
              rows={structure[part].map(({ value, number }) => [wordOf(value), number])}
            />
          ))}
          <DataTable
            caption={say('byTerritory')}
            head={[say('value'), say('number')]}
            numbers={[1]}
            rows={structure.byTerritory.map(({ divisionCode, division: place, number }) => [
              <Link key={divisionCode} to={`/${language}/structure?division=${divisionCode}`}>
                <Words>{place?.name ?? divisionCode}</Words>
              </Link>,
              number,
            ])}
          />
          <p>
            <Link to={`/${language}/structure`}>{say('all')}</Link>
          </p>
        </>
      ) : unread.length > 0 ? null : (
        <PartAway language={language} />
      )}
    </>
  )
}

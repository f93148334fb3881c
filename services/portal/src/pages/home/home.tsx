import { Fragment } from 'react'
import { Form, Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import {
  HomePageDocument,
  type HomePageQuery,
  type NoticeRowFragment,
} from '../../graph/documents.generated/graphql.ts'
import { feeds } from '../../notice-query/feeds.ts'
import { instant } from '../../text/dates.ts'
import { type Language, languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { NoticeRows } from '../notices/notice-rows.tsx'
import { DoNow } from './do-now.tsx'
import { homeText } from './home-text.ts'
import { Roots } from './roots.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data } = await askAsViewer(request, HomePageDocument, {})
  return pageData(request, data, {
    closing: data.closingSoon,
    thisWeek: data.thisWeek?.totalCount,
    latest: data.latest,
    noticeDays: daysIn(data.noticeDays),
  })
}

export const meta = titled((language) => voice(language, homeText)('title'))

/** What can be done now, search, what closes soon, what is new, and the three roots of the site. */
export default function Home() {
  const language = languageOf(useParams())
  const say = voice(language, homeText)
  const { closing, thisWeek, latest, noticeDays, frame } = useLoaderData<typeof loader>()
  const rows = (connection: { edges: readonly { node: NoticeRowFragment }[] } | null | undefined) =>
    connection?.edges.map((edge) => edge.node)
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{noticeDays ? say('leadDays', { days: noticeDays }) : say('lead')}</p>
      <DoNow language={language} openNow={closing?.totalCount} thisWeek={thisWeek} />
      <Form className="search-box" action={`/${language}/search`} role="search">
        <div className="grow">
          <label htmlFor="q">{say('search')}</label>
          <input id="q" name="q" type="search" required />
        </div>
        <button type="submit">{say('find')}</button>
      </Form>
      <Notices
        heading={say('closing')}
        language={language}
        today={frame.clock?.today}
        notices={rows(closing)}
      />
      <Notices
        heading={say('latest')}
        language={language}
        today={frame.clock?.today}
        notices={rows(latest)}
      />
      <ul className="link-row">
        <li>
          <Link to={`/${language}/notices`}>{say('all')}</Link>
        </li>
        <li>
          {say('follow')}{' '}
          {feeds.map(({ form, name }, at) => (
            <Fragment key={form}>
              {at > 0 ? ' · ' : ''}
              <a href={latestFeed(language, form)}>{name}</a>
            </Fragment>
          ))}
        </li>
      </ul>
      <Roots language={language} />
      {frame.clock ? (
        <p className="quiet">{say('asOf', { now: instant(language, frame.clock.now) })}</p>
      ) : null}
    </>
  )
}

/** The newest notices as a feed: what is new comes first. */
const latestFeed = (language: Language, form: string) => `/${language}/notices.${form}?order=PUBLISHED_NEWEST`

/** The days of notice in force today; undefined when the catalogue is away or they are no plain days. */
const daysIn = (rows: HomePageQuery['noticeDays']): number | undefined =>
  rows?.find(({ unit }) => unit === 'NATURAL_DAY')?.number ?? undefined

type Part = {
  heading: string
  language: Language
  today: string | undefined
  notices: NoticeRowFragment[] | undefined
}

const Notices = ({ heading, language, today, notices }: Part) => (
  <section aria-label={heading}>
    <h2>{heading}</h2>
    {notices ? (
      <NoticeRows language={language} today={today} notices={notices} />
    ) : (
      <PartAway language={language} />
    )}
    {notices?.length === 0 ? <p>{voice(language, homeText)('none')}</p> : null}
  </section>
)

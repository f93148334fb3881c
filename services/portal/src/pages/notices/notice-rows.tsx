import { Link } from 'react-router'
import type { NoticeRowFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { daysLeftInWords, openUntil } from '../../text/deadline-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { yuan } from '../../text/yuan.ts'
import { noticesText } from './notices-text.ts'

type Rows = { language: Language; today: string | undefined; notices: readonly NoticeRowFragment[] }

/** Notices as rows, each as its version was frozen: title, state, until when, how long still, how much, who. */
export const NoticeRows = ({ language, today, notices }: Rows) => (
  <ul className="notice-list">
    {notices.map((notice) => (
      <li key={notice.id}>
        <h3>
          <Link to={`/${language}/projects/${notice.project.projectNo}`}>
            <Words>{notice.title}</Words>
          </Link>
        </h3>
        <NoticeDeadline language={language} today={today} notice={notice} />
        <p className="facts">
          {notice.noticeNo} · {yuan(language, notice.budget.amountFen)} ·{' '}
          <Words>{notice.project.purchaserName}</Words>
          {' · '}
          {notice.project.serviceCode} {notice.project.serviceItem?.name}
        </p>
      </li>
    ))}
  </ul>
)

const NoticeDeadline = ({
  language,
  today,
  notice,
}: {
  language: Language
  today: string | undefined
  notice: NoticeRowFragment
}) => (
  <p className="facts">
    <span
      className={`tag ${notice.state === 'OPEN' ? 'open' : notice.state === 'SUSPENDED' ? 'stopped' : ''}`}
    >
      {enumWord(language, notice.state)}
    </span>{' '}
    {notice.closesOn && notice.closesAt ? (
      <>
        <span className="deadline">
          <time dateTime={notice.closesAt}>{openUntil(language, notice.closesOn)}</time>
        </span>
        {notice.state === 'OPEN' ? ` · ${daysLeftInWords(language, today, notice.closesOn)}` : ''}
      </>
    ) : null}
    {notice.publishedAt
      ? ` · ${voice(language, noticesText)('published', { on: civilDate(language, civilDay(notice.publishedAt)) })}`
      : ''}
  </p>
)

/** The civil date in Zhuhai of an instant. */
const civilDay = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)

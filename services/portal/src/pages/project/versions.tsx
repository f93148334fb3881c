import { SummaryList } from '../../frame/summary-list.tsx'
import type { NoticeVersionFragment } from '../../graph/documents.generated/graphql.ts'
import { Differences } from '../../project-parts/differences.tsx'
import { instant } from '../../text/dates.ts'
import { openUntil } from '../../text/deadline-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { contentFacts } from './content-facts.tsx'
import { projectText } from './project-text.ts'

type VersionsOf = {
  language: Language
  notices: readonly NoticeVersionFragment[]
  areaName: (area: string) => string
}

/** All versions, the newest first, each with what it changed: in words, not by colour alone. */
export const Versions = ({ language, notices, areaName }: VersionsOf) => (
  <section aria-labelledby="versions">
    <h2 id="versions">{voice(language, projectText)('versions')}</h2>
    {notices.map((notice) => (
      <Version key={notice.id} language={language} notice={notice} areaName={areaName} />
    ))}
  </section>
)

type VersionOf = Omit<VersionsOf, 'notices'> & { notice: NoticeVersionFragment }

const Version = ({ language, notice, areaName }: VersionOf) => {
  const say = voice(language, projectText)
  return (
    <article aria-label={say('version', { no: notice.version, noticeNo: notice.noticeNo })}>
      <h3>
        {say('version', { no: notice.version, noticeNo: notice.noticeNo })}{' '}
        <span className="tag">{enumWord(language, notice.state)}</span>
      </h3>
      <p>
        {notice.publishedAt ? instant(language, notice.publishedAt) : ''}
        {notice.closesOn ? ` · ${openUntil(language, notice.closesOn)}` : ''}
        {notice.version === 1 ? ` · ${say('firstVersion')}` : ''}
      </p>
      <Differences
        language={language}
        caption={say('changesCaption', { no: notice.version })}
        rows={notice.changes}
      />
      <Differences language={language} caption={say('errataCaption')} rows={notice.errata} />
      <details>
        <summary>{say('fullText', { no: notice.version })}</summary>
        <SummaryList
          facts={[
            [say('projectTitle'), <Words key="title">{notice.content.title}</Words>],
            ...contentFacts(language, notice.content, areaName),
            [
              say('hash'),
              <code key="hash" className="hash">
                {notice.contentHash}
              </code>,
            ],
          ]}
        />
      </details>
    </article>
  )
}

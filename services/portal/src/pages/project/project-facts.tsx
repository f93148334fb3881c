import { Link } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { PublicNoticeFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { areaIn } from './area-in.ts'
import { Attachments } from './attachments.tsx'
import { contentFacts } from './content-facts.tsx'
import { projectText } from './project-text.ts'

/** The notice's content as it was frozen; before publication, as it stands in the draft. */
export const ProjectFacts = ({
  language,
  project,
}: {
  language: Language
  project: PublicNoticeFragment
}) => {
  const say = voice(language, projectText)
  const notice = project.currentNotice
  const frozen = new Set(notice?.content.attachments.map(({ id }) => id))
  const otherFormats = notice ? project.attachments.filter(({ id }) => !frozen.has(id)) : []
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say('facts')}</h2>
      <SummaryList
        facts={[
          [say('number'), notice?.noticeNo],
          [say('projectNumber'), project.projectNo],
          [say('purchaser'), <Purchaser key="purchaser" language={language} project={project} />],
          [say('service'), <Service key="service" language={language} project={project} />],
          ...contentFacts(language, notice?.content ?? project, areaIn(project)),
          [
            say('otherFormats'),
            otherFormats.length ? <Attachments key="formats" language={language} of={otherFormats} /> : null,
          ],
          [say('fiscalYear'), project.fiscalYear],
          [say('plannedStart'), project.earliestStartAt ? instant(language, project.earliestStartAt) : null],
          [say('hash'), notice ? <code className="hash">{notice.contentHash}</code> : null],
        ]}
      />
    </section>
  )
}

type Part = { language: Language; project: PublicNoticeFragment }

/** The purchaser by name; its other notices while the register can tell its code. */
const Purchaser = ({ language, project: { purchaser, purchaserName } }: Part) =>
  purchaser ? (
    <Link to={`/${language}/notices?purchaser=${purchaser.uscc}`}>
      <Words>{purchaserName}</Words>
    </Link>
  ) : (
    <Words>{purchaserName}</Words>
  )

/** The item of the catalogue, and all notices that use it; its code alone while the catalogue is away. */
const Service = ({ language, project: { serviceCode, serviceItem } }: Part) => (
  <>
    <Link to={`/${language}/notices?service=${serviceCode}`}>
      {serviceCode} {serviceItem?.name}
    </Link>
    {serviceItem ? null : ` · ${voice(language, projectText)('away')}`}
  </>
)

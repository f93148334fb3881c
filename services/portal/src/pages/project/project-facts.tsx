import { SummaryList } from '../../frame/summary-list.tsx'
import type { PublicProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { yuan } from '../../text/yuan.ts'
import { Attachments } from './attachments.tsx'
import { MapLink } from './map-link.tsx'
import { projectText } from './project-text.ts'

/** The notice's content as it was frozen; before publication, as it stands in the draft. */
export const ProjectFacts = ({
  language,
  project,
}: {
  language: Language
  project: PublicProjectFragment
}) => {
  const say = voice(language, projectText)
  const notice = project.currentNotice
  const content = notice?.content ?? project
  const words = (text: string | null | undefined) => (text ? <Words>{text}</Words> : null)
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say('facts')}</h2>
      <SummaryList
        facts={[
          [say('number'), notice?.noticeNo],
          [say('projectNumber'), project.projectNo],
          [say('purchaser'), <Words key="purchaser">{project.purchaserName}</Words>],
          [say('contact'), words(content.contact)],
          [
            say('service'),
            project.serviceItem ? `${project.serviceItem.code} ${project.serviceItem.name}` : say('away'),
          ],
          [say('budget'), yuan(language, content.budget.amountFen)],
          [say('purpose'), words(content.purpose)],
          [say('requirements'), words(content.requirements)],
          [say('quantity'), words(content.quantity)],
          [
            say('area'),
            words(content.serviceArea.map(areaIn(project)).join(language === 'zh' ? '、' : ', ')),
          ],
          [say('beneficiaries'), words(content.beneficiaries)],
          [
            say('period'),
            `${civilDate(language, content.serviceFrom)} – ${civilDate(language, content.serviceTo)}`,
          ],
          [say('providerRequirements'), words(content.providerRequirements)],
          [say('awardCriteria'), words(content.awardCriteria)],
          [say('directoryPolicy'), enumWord(language, content.directoryPolicy)],
          [say('evaluation'), say(content.evaluationRequired ? 'evaluationYes' : 'evaluationNo')],
          [say('method'), enumWord(language, content.method)],
          [say('budgetSource'), words(content.budgetSource)],
          [say('fiscalYear'), project.fiscalYear],
          [
            say('plannedStartOn'),
            content.plannedStartOn ? civilDate(language, content.plannedStartOn) : null,
          ],
          [say('mapLink'), content.mapLink ? <MapLink key="map" address={content.mapLink} /> : null],
          [
            say('attachments'),
            content.attachments.length ? <Attachments key="files" of={content.attachments} /> : null,
          ],
          [say('plannedStart'), notice?.earliestStartAt ? instant(language, notice.earliestStartAt) : null],
          [say('hash'), notice ? <code className="hash">{notice.contentHash}</code> : null],
        ]}
      />
    </section>
  )
}

/** Imported projects name their area by the code of their purchaser's division: people read its name. */
const areaIn =
  ({ purchaser }: PublicProjectFragment) =>
  (area: string): string =>
    area === purchaser?.division?.code ? purchaser.division.name : area

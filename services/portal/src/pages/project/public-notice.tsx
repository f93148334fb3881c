import type { PublicNoticeFragment } from '../../graph/documents.generated/graphql.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { DeadlineBox } from './deadline-box.tsx'
import { JustifiedTerms } from './justified-terms.tsx'
import { OnlySupplier } from './only-supplier.tsx'
import { ProjectFacts } from './project-facts.tsx'
import { projectText } from './project-text.ts'

type PublicNoticeOf = {
  language: Language
  project: PublicNoticeFragment
  today: string | undefined
  /** Nothing can be taken of what is not published yet. */
  calendarFile?: string | undefined
}

/** The notice itself as everybody reads it: until when and why, what it says, what was justified, who is named. */
export const PublicNotice = ({ language, project, today, calendarFile }: PublicNoticeOf) => {
  const say = voice(language, projectText)
  const notice = project.currentNotice
  return (
    <>
      {notice?.suspension ? (
        <p className="warning">{say('suspended', { reason: isolate(notice.suspension.reason) })}</p>
      ) : null}
      {notice?.withdrawal ? (
        <p className="warning">{say('withdrawn', { reason: isolate(notice.withdrawal.reason) })}</p>
      ) : null}
      {notice ? (
        <DeadlineBox language={language} today={today} notice={notice} calendarFile={calendarFile} />
      ) : null}
      <ProjectFacts language={language} project={project} />
      <JustifiedTerms language={language} findings={project.findings ?? []} />
      <OnlySupplier language={language} named={project.singleSource} />
    </>
  )
}

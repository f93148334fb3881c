import type { PublicProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { Timeline } from '../../project-parts/timeline.tsx'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { DeadlineBox } from './deadline-box.tsx'
import { Objections } from './objections.tsx'
import { ProjectFacts } from './project-facts.tsx'
import { projectText } from './project-text.ts'
import { Versions } from './versions.tsx'

type PublicProjectOf = { language: Language; project: PublicProjectFragment; today: string | undefined }

/** A project as everybody sees it: what, until when and why, what happened, every version, who objected to what. */
export const PublicProject = ({ language, project, today }: PublicProjectOf) => {
  const say = voice(language, projectText)
  const notice = project.currentNotice
  return (
    <>
      <h1>
        <Words>{project.title}</Words> <span className="tag">{enumWord(language, project.state)}</span>{' '}
        {project.purchaser?.isSynthetic ? <span className="synthetic">{say('synthetic')}</span> : null}
      </h1>
      {notice?.suspension ? (
        <p className="warning">{say('suspended', { reason: isolate(notice.suspension.reason) })}</p>
      ) : null}
      {notice?.withdrawal ? (
        <p className="warning">{say('withdrawn', { reason: isolate(notice.withdrawal.reason) })}</p>
      ) : null}
      {notice ? (
        <DeadlineBox language={language} today={today} projectNo={project.projectNo} notice={notice} />
      ) : null}
      <ProjectFacts language={language} project={project} />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{say('timeline')}</h2>
        <Timeline language={language} entries={project.timeline} />
      </section>
      <Versions language={language} notices={project.notices} />
      <Objections language={language} objections={project.objections} />
    </>
  )
}

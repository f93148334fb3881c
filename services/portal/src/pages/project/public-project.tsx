import type { NoticeState, PublicProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { Timeline } from '../../project-parts/timeline.tsx'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { areaIn } from './area-in.ts'
import { Objections } from './objections.tsx'
import { projectText } from './project-text.ts'
import { PublicNotice } from './public-notice.tsx'
import { Versions } from './versions.tsx'

type PublicProjectOf = {
  language: Language
  project: PublicProjectFragment
  clock: { now: string; today: string } | null | undefined
  /** Not published yet: there is no calendar file to take. */
  isPreview?: boolean
}

/** A project as everybody sees it: what, until when and why, what happened, every version, who objected to what. */
export const PublicProject = ({ language, project, clock, isPreview = false }: PublicProjectOf) => {
  const say = voice(language, projectText)
  const notice = project.currentNotice
  return (
    <>
      <h1>
        <Words>{project.title}</Words>{' '}
        <span className={tagOf(notice?.state)}>{enumWord(language, project.state)}</span>{' '}
        {project.purchaser?.isSynthetic ? <span className="synthetic">{say('synthetic')}</span> : null}
      </h1>
      <PublicNotice
        language={language}
        project={project}
        today={clock?.today}
        calendarFile={isPreview ? undefined : `/${language}/projects/${project.projectNo}/calendar.ics`}
      />
      {project.timeline.length ? (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{say('timeline')}</h2>
          <Timeline language={language} now={clock?.now} entries={project.timeline} />
        </section>
      ) : null}
      {project.notices.length ? (
        <Versions language={language} notices={project.notices} areaName={areaIn(project)} />
      ) : null}
      <Objections language={language} project={project} />
    </>
  )
}

const tagOf = (state: NoticeState | undefined): string => {
  if (state === 'OPEN') return 'tag open'
  return state === 'SUSPENDED' || state === 'WITHDRAWN' ? 'tag stopped' : 'tag'
}

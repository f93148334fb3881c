import { Link } from 'react-router'
import type { DeskProjectRowFragment } from '../../graph/documents.generated/graphql.ts'
import { daysLeftInWords, openUntil } from '../../text/deadline-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import { firstLine } from '../../text/first-line.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { yuan } from '../../text/yuan.ts'
import { clerkName } from '../clerk-name.ts'
import { TitleOf } from '../title-of.tsx'
import { projectsText } from './projects-text.ts'

type RowsOf = { language: Language; today: string | undefined; projects: readonly DeskProjectRowFragment[] }

/** Projects as rows: title, state, until when its notice runs, number, what it is for, how much, whose. */
export const ProjectRows = ({ language, today, projects }: RowsOf) => {
  const say = voice(language, projectsText)
  return (
    <ul className="notice-list">
      {projects.map((project) => (
        <li key={project.projectNo}>
          <h3>
            <Link to={`/${language}/desk/projects/${project.projectNo}`}>
              <TitleOf language={language} title={project.title} />
            </Link>
          </h3>
          <p className="facts">
            <span className={tagOf(project.state)}>{enumWord(language, project.state)}</span>
            {project.state === 'DRAFT' && project.internal?.lastReturn ? ` · ${say('returned')}` : ''}
            {project.pendingAmendment ? ` · ${say('amending')}` : ''}
            <Deadline {...{ language, today, project }} />
          </p>
          {firstLine(project.purpose) ? (
            <p className="about">
              <Words>{firstLine(project.purpose)}</Words>
            </p>
          ) : null}
          <p className="facts">
            {project.projectNo}
            {project.budget.amountFen ? ` · ${yuan(language, project.budget.amountFen)}` : ''} ·{' '}
            <Words>{project.purchaserName}</Words>
            {project.internal ? (
              <>
                {` · ${say('handledBy')}`}
                <Words>{clerkName(language, project.internal.handledBy)}</Words>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

type RowOf = Omit<RowsOf, 'projects'> & { project: DeskProjectRowFragment }

const Deadline = ({ language, today, project: { currentNotice: notice } }: RowOf) => {
  if (notice?.state !== 'OPEN' || !notice.closesOn) return null
  return (
    <>
      {' · '}
      <span className="deadline">
        <time dateTime={notice.closesAt ?? undefined}>{openUntil(language, notice.closesOn)}</time>
      </span>
      {` · ${daysLeftInWords(language, today, notice.closesOn)}`}
    </>
  )
}

const tagOf = (state: DeskProjectRowFragment['state']): string => {
  if (state === 'NOTICE_OPEN') return 'tag open'
  return state === 'NOTICE_SUSPENDED' || state === 'CANCELLED' ? 'tag stopped' : 'tag'
}

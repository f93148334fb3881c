import { Link } from 'react-router'
import { BasisLine } from '../../basis/basis-line.tsx'
import type { InboxTaskFragment } from '../../graph/documents.generated/graphql.ts'
import { dueInstant } from '../../text/dates.ts'
import { dueInDays } from '../../text/due-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import { firstLine } from '../../text/first-line.ts'
import { kindWord } from '../../text/kind-word.ts'
import type { Language } from '../../text/language.ts'
import { objectionNumber } from '../../text/objection-number.ts'
import { readable } from '../../text/readable.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { clerkName } from '../clerk-name.ts'
import { TitleOf } from '../title-of.tsx'
import { inboxText } from './inbox-text.ts'

type RowsOf = { language: Language; today: string | undefined; tasks: readonly InboxTaskFragment[] }

/** One row a task: what is to do, on which project, what it is about, by when and how long that still is, whose it is. */
export const TaskRows = ({ language, today, tasks }: RowsOf) => (
  <ul className="notice-list">
    {tasks.map((task) => (
      <TaskRow
        key={`${task.kind}${task.project.projectNo}${task.objection?.id ?? ''}`}
        {...{ language, today, task }}
      />
    ))}
  </ul>
)

type RowOf = Omit<RowsOf, 'tasks'> & { task: InboxTaskFragment }

const TaskRow = ({ language, today, task }: RowOf) => {
  const say = voice(language, inboxText)
  const { project, objection } = task
  const about = firstLine(objection?.grounds ?? project.pendingAmendment?.reason ?? project.purpose)
  return (
    <li>
      <h3>
        <Link to={addressOf(language, task)}>
          {say('task', { kind: say(task.kind) })}
          <TitleOf language={language} title={project.title} />
        </Link>
      </h3>
      <p className="facts">
        <Due language={language} today={today} task={task} />
        {objection ? ` · ${kindWord(language, objection.kind, objection.matter)}` : ''}
        {objection ? ` ${objectionNumber(objection)}` : ''} · {project.projectNo} ·{' '}
        {enumWord(language, project.state)}
      </p>
      {about ? (
        <p className="about">
          <Words>{about}</Words>
        </p>
      ) : null}
      <p className="facts">
        <Words>{project.purchaserName}</Words>
        {project.internal ? (
          <>
            {` · ${say('handledBy')}`}
            <Words>{clerkName(language, project.internal.handledBy)}</Words>
          </>
        ) : null}
      </p>
      <p className="facts">
        {readable(language, task.text[language])}{' '}
        {task.basis ? <BasisLine language={language} basis={task.basis} /> : null}
      </p>
    </li>
  )
}

const Due = ({ language, today, task: { due, isOverdue } }: RowOf) => {
  const say = voice(language, inboxText)
  if (!due) return <span className="deadline">{say('noDue')}</span>
  return (
    <>
      <span className={isOverdue ? 'tag stopped' : 'tag'}>
        {dueInDays(language, { today, due, isOverdue })}
      </span>{' '}
      <span className="deadline">
        <time dateTime={due}>{say('due', { at: dueInstant(language, due) })}</time>
      </span>
    </>
  )
}

const reviewed: ReadonlySet<string> = new Set(['APPROVE_PROJECT', 'APPROVE_AS_FINANCE', 'APPROVE_AMENDMENT'])

/** Where it is done: what is approved is read first. */
const addressOf = (language: Language, { kind, project, objection }: InboxTaskFragment): string => {
  const place = `/${language}/desk/projects/${project.projectNo}`
  if (objection) return `${place}/objections/${objection.id}`
  return reviewed.has(kind) ? `${place}/review` : place
}

import { Link } from 'react-router'
import { BasisLine } from '../../basis/basis-line.tsx'
import type { InboxPageQuery } from '../../graph/documents.generated/graphql.ts'
import { dueInstant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { TitleOf } from '../title-of.tsx'
import { inboxText } from './inbox-text.ts'

type Task = NonNullable<InboxPageQuery['clerkInbox']>['edges'][number]['node']

/** One row a task: what is to do, on which project, by when, on what ground. */
export const TaskRows = ({ language, tasks }: { language: Language; tasks: readonly Task[] }) => {
  const say = voice(language, inboxText)
  if (tasks.length === 0) return <p>{say('none')}</p>
  return (
    <ul className="notice-list">
      {tasks.map((task) => (
        <li key={`${task.kind}${task.project.projectNo}${task.objection?.id ?? ''}`}>
          <h3>
            <Link to={addressOf(language, task)}>
              {say('task', { kind: say(task.kind) })}
              <TitleOf language={language} title={task.project.title} />
            </Link>
          </h3>
          <p className="facts">
            {task.isOverdue ? <span className="tag stopped">{say('overdue')}</span> : null}{' '}
            <span className="deadline">
              {task.due ? say('due', { at: dueInstant(language, task.due) }) : say('noDue')}
            </span>{' '}
            · {task.project.projectNo} · {enumWord(language, task.project.state)} · {task.text[language]}{' '}
            {task.basis ? <BasisLine language={language} basis={task.basis} /> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

const addressOf = (language: Language, task: Task): string => {
  const project = `/${language}/desk/projects/${task.project.projectNo}`
  return task.objection ? `${project}/objections/${task.objection.id}` : project
}

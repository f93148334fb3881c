import { Link } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import type { ExtendedPeriodFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { outagesText } from '../outages/outages-text.ts'

type PeriodsOf = { language: Language; periods: readonly ExtendedPeriodFragment[] }

/** Which periods were extended: whose, from which last day to which. */
export const ExtendedPeriods = ({ language, periods }: PeriodsOf) => {
  const say = voice(language, outagesText)
  if (periods.length === 0) return <p>{say('noneMoved')}</p>
  return (
    <DataTable
      caption={say('whichCaption')}
      head={[say('project'), say('what'), say('before'), say('after'), say('movedAt')]}
      rows={periods.map(({ project, notice, before, after, at }) => [
        project ? (
          <Link key="project" to={`/${language}/projects/${project.projectNo}`}>
            {project.projectNo} <Words>{project.title}</Words>
          </Link>
        ) : (
          '—'
        ),
        notice ? say('version', { no: notice.version }) : say('onlySupplier'),
        before ? civilDate(language, before) : '—',
        civilDate(language, after),
        instant(language, at),
      ])}
    />
  )
}

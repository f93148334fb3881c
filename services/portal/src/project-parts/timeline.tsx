import { BasisLine, basisWords } from '../basis/basis-line.tsx'
import type { TimelineRowFragment } from '../graph/documents.generated/graphql.ts'
import { dueInstant, instant } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { readable } from '../text/readable.ts'
import { voice } from '../text/text.ts'
import { Words } from '../text/words.tsx'
import { timelineText } from './timeline-text.ts'

type TimelineOf = {
  language: Language
  /** The house's time; what is due before it is not to come. */
  now: string | undefined
  entries: readonly TimelineRowFragment[]
}

/** What happened and what comes next, in order; what is still to come says so in words, not only by its mark. */
export const Timeline = ({ language, now, entries }: TimelineOf) => (
  <ol className="timeline">
    {entries.map((entry) => (
      <li key={`${entry.event}${entry.at}${entry.due}`} className={entry.at ? undefined : 'to-come'}>
        <When language={language} now={now} entry={entry} /> —{' '}
        <Words>{readable(language, entry.localized[language])}</Words>
        {entry.basis && basisWords(language, entry.basis) ? (
          <span className="quiet">
            {' '}
            <BasisLine language={language} basis={entry.basis} />
          </span>
        ) : null}
      </li>
    ))}
  </ol>
)

/** When it was; else by when it is or was due; some of what comes next has no day yet. */
const When = ({ language, now, entry }: Omit<TimelineOf, 'entries'> & { entry: TimelineRowFragment }) => {
  const say = voice(language, timelineText)
  if (entry.at) return <time dateTime={entry.at}>{instant(language, entry.at)}</time>
  if (!entry.due) return <>{say('noDay')}</>
  const isGone = now !== undefined && Date.parse(entry.due) <= Date.parse(now)
  return (
    <time dateTime={entry.due}>
      {say(isGone ? 'gone' : 'toCome', { at: dueInstant(language, entry.due) })}
    </time>
  )
}

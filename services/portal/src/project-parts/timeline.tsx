import { BasisLine } from '../basis/basis-line.tsx'
import { noteIn } from '../basis/note-in.ts'
import type { TimelineRowFragment } from '../graph/documents.generated/graphql.ts'
import { dueInstant, instant } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { Words } from '../text/words.tsx'
import { timelineText } from './timeline-text.ts'

type TimelineOf = { language: Language; entries: readonly TimelineRowFragment[] }

/** What happened and what comes next, in order; what is still to come says so in words, not only by its mark. */
export const Timeline = ({ language, entries }: TimelineOf) => (
  <ol className="timeline">
    {entries.map((entry) => (
      <li key={`${entry.event}${entry.at}${entry.due}`} className={entry.at ? undefined : 'to-come'}>
        <When language={language} entry={entry} /> — <Words>{entry.localized[language]}</Words>
        {saysSomething(language, entry.basis) ? (
          <span className="quiet">
            {' '}
            <BasisLine language={language} basis={entry.basis} />
          </span>
        ) : null}
      </li>
    ))}
  </ol>
)

/** A rule's bare name, without a document or a word about it, is nothing to whoever reads what happened. */
const saysSomething = (
  language: Language,
  basis: TimelineRowFragment['basis'],
): basis is NonNullable<TimelineRowFragment['basis']> =>
  Boolean(basis?.document || noteIn(language, basis?.note ?? ''))

/** When it was; else by when it is due; some of what comes next has no day yet. */
const When = ({ language, entry }: { language: Language; entry: TimelineRowFragment }) => {
  const say = voice(language, timelineText)
  if (entry.at) return <time dateTime={entry.at}>{instant(language, entry.at)}</time>
  if (!entry.due) return <>{say('noDay')}</>
  return <time dateTime={entry.due}>{say('toCome', { at: dueInstant(language, entry.due) })}</time>
}

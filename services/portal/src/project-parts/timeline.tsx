import { BasisLine } from '../basis/basis-line.tsx'
import type { TimelineRowFragment } from '../graph/documents.generated/graphql.ts'
import { instant } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { Words } from '../text/words.tsx'

/** What happened and what comes next, in order; what is still to come says so in words, not only by its mark. */
export const Timeline = ({
  language,
  entries,
}: {
  language: Language
  entries: readonly TimelineRowFragment[]
}) => (
  <ol className="timeline">
    {entries.map((entry) => (
      <li key={`${entry.event}${entry.at}${entry.due ?? ''}`} className={entry.due ? 'to-come' : undefined}>
        <time dateTime={entry.due ?? entry.at ?? ''}>{instant(language, entry.due ?? entry.at ?? '')}</time>
        {entry.due ? ` ${language === 'zh' ? '（将来）' : '(to come)'}` : ''} —{' '}
        <Words>{entry.localized[language]}</Words>
        {entry.basis ? (
          <span className="quiet">
            {' '}
            <BasisLine basis={entry.basis} />
          </span>
        ) : null}
      </li>
    ))}
  </ol>
)

import type { UnreadFilter } from '../../notice-query/unread-filters.ts'
import { unreadInWords } from '../../notice-query/unread-text.ts'
import type { Language } from '../../text/language.ts'
import { nameOfFilter } from './name-of-filter.ts'

/** What of the filters could not be read, each leading to its field; the form beside it holds what was typed. */
export const UnreadPart = ({ language, unread }: { language: Language; unread: readonly UnreadFilter[] }) => (
  <div className="error-summary" role="alert" tabIndex={-1} data-focus-first>
    <ul>
      {unread.map((one) => {
        const words = unreadInWords(language, one, (name) => nameOfFilter(language, name))
        return (
          <li key={one.name} className="warning">
            {one.why === 'unknown' || one.why === 'place' ? words : <a href={`#${one.name}`}>{words}</a>}
          </li>
        )
      })}
    </ul>
  </div>
)

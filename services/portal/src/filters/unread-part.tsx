import type { Language } from '../text/language.ts'
import type { UnreadFilter } from './unread-in.ts'
import { type NameOfFilter, unreadInWords } from './unread-text.ts'

type UnreadOf = { language: Language; unread: readonly UnreadFilter[]; nameOf: NameOfFilter }

/** What of the filters could not be read, each leading to its field; the form beside it holds what was typed. */
export const UnreadPart = ({ language, unread, nameOf }: UnreadOf) => (
  <div className="error-summary" role="alert" tabIndex={-1} data-focus-first>
    <ul>
      {unread.map((one) => {
        const words = unreadInWords(language, one, nameOf)
        return (
          <li key={`${one.name} ${one.why}`} className="warning">
            {withoutField.has(one.why) ? words : <a href={`#${one.name}`}>{words}</a>}
          </li>
        )
      })}
    </ul>
  </div>
)

const withoutField: ReadonlySet<UnreadFilter['why']> = new Set(['unknown', 'place', 'whole'])

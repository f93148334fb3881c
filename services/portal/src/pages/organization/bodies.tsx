import { Link } from 'react-router'
import type { Language } from '../../text/language.ts'
import { Words } from '../../text/words.tsx'

/** Other organizations, each a link to its page, a line each; nothing where there are none. */
export const bodies = (language: Language, all: readonly { uscc: string; name: string }[]) =>
  all.length === 0 ? null : (
    <ul>
      {all.map(({ uscc, name }) => (
        <li key={uscc}>
          <Link to={`/${language}/organizations/${uscc}`}>
            <Words>{name}</Words>
          </Link>
        </li>
      ))}
    </ul>
  )

import { Words } from '../../text/words.tsx'

/** Names, a line each; nothing where there are none. */
export const names = (all: readonly string[]) =>
  all.length === 0 ? null : (
    <ul>
      {all.map((name) => (
        <li key={name}>
          <Words>{name}</Words>
        </li>
      ))}
    </ul>
  )

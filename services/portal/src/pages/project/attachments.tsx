import type { Language } from '../../text/language.ts'
import { sizeText } from '../../text/size-text.ts'
import { Words } from '../../text/words.tsx'

/** A file as a page shows it. */
export type ShownFile = { id: string; name: string; size: number; sha256: string; address: string }

/** Files by name, each to be fetched, with its size, its kind and its fingerprint: whoever has it can tell that it is this one. */
export const Attachments = ({ language, of }: { language: Language; of: readonly ShownFile[] }) => (
  <ul className="plain-list">
    {of.map(({ id, name, size, sha256, address }) => (
      <li key={id}>
        <a href={address} download>
          <Words>{name}</Words>
        </a>{' '}
        <span className="hint">
          {kindOf(name)} {sizeText(language, size)}
        </span>{' '}
        <code className="hash">SHA-256 {sha256}</code>
      </li>
    ))}
  </ul>
)

/** The kind of a file as people call it; its ending is what its bytes were found to be. */
const kindOf = (name: string): string => /\.([a-z]+)$/i.exec(name)?.[1]?.toUpperCase() ?? ''

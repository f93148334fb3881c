import { Words } from '../../text/words.tsx'

/** Attachments by name and fingerprint. */
export const Attachments = ({ of }: { of: readonly { name: string; sha256: string }[] }) => (
  <ul className="plain-list">
    {of.map(({ name, sha256 }) => (
      <li key={sha256}>
        <Words>{name}</Words> <code className="hash">SHA-256 {sha256}</code>
      </li>
    ))}
  </ul>
)

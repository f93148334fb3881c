import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { organizationText } from './organization-text.ts'

const parts = ['directory', 'contracts', 'evaluations'] as const

/** Places for what the graph does not tell yet (packages/graph/not-yet.txt): directory, contracts, evaluations. */
export const LaterParts = ({ language }: { language: Language }) => {
  const say = voice(language, organizationText)
  return parts.map((part) => (
    <section key={part} aria-labelledby={part}>
      <h2 id={part}>{say(part)}</h2>
      <p className="quiet">{say('later')}</p>
    </section>
  ))
}

import type { ReactNode } from 'react'
import type { TimelineRowFragment } from '../graph/documents.generated/graphql.ts'
import { Timeline } from '../project-parts/timeline.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { nounText } from './noun-text.ts'

type RecordPageOf = {
  language: Language
  title: ReactNode
  /** What a form was refused for, or that it comes back. */
  told?: ReactNode
  /** What is known of the record, and what may be done with it. */
  children: ReactNode
  /** What happened to it, and what comes next; with the house's time. */
  timeline?: { entries: readonly TimelineRowFragment[]; now: string | undefined }
}

/** One record: its title, what is told, its summary and its actions, and at the end what happened to it. */
export const RecordPage = ({ language, title, told, children, timeline }: RecordPageOf) => (
  <>
    <h1>{title}</h1>
    {told}
    {children}
    {timeline?.entries.length ? (
      <section aria-labelledby="timeline">
        <h2 id="timeline">{voice(language, nounText)('timeline')}</h2>
        <Timeline {...{ language, ...timeline }} />
      </section>
    ) : null}
  </>
)

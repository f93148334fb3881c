import { ProblemLine } from '../../form/problem-line.tsx'
import type { Problems } from '../../form/problems.ts'
import { signInAddress } from '../../session/sign-in-address.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { draftText } from './draft-text.ts'

type MayNotDraftOf = {
  language: Language
  obstacles: Problems
  viewer: { subject: string; agency?: { name: string } | null }
  /** Where one comes back to in another office. */
  back: string
}

/** Stands where the form would be for whoever may not draft: why not, and how somebody who may signs in. */
export const MayNotDraft = ({ language, obstacles, viewer, back }: MayNotDraftOf) => {
  const say = voice(language, draftText)
  const { subject, agency } = viewer
  return (
    <section className="warning" aria-labelledby="may-not">
      <h2 id="may-not">{say('notPurchaser')}</h2>
      <p>
        {agency
          ? say('signedIn', { subject, agency: isolate(agency.name) })
          : say('signedInAlone', { subject })}
      </p>
      <ul>
        {obstacles.map((problem) => (
          <li key={problem.message}>
            <ProblemLine language={language} problem={problem} />
          </li>
        ))}
      </ul>
      <p>
        <a href={signInAddress(back, 'ANOTHER')}>{say('otherOffice')}</a>
      </p>
    </section>
  )
}

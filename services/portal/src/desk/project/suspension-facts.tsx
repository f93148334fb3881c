import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { endOfDayInWords, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskProjectText } from './desk-project-text.ts'

type Suspension = NonNullable<NonNullable<DeskProjectFragment['currentNotice']>['suspension']>

/** Who stopped a notice, since when, why, how long that lasts at most, and whether finance has lifted its own stop. */
export const SuspensionFacts = ({ language, suspension }: { language: Language; suspension: Suspension }) => {
  const say = voice(language, deskProjectText)
  const { at, by, endsOn, liftedAt, reason } = suspension
  return (
    <ul>
      <li>
        {say(by === 'FINANCE' ? 'stoppedByFinance' : 'stoppedByObjection', { at: instant(language, at) })}
      </li>
      <li>
        {say('stoppedBecause')}
        <Words>{reason}</Words>
      </li>
      {endsOn ? <li>{say('stoppedUntil', { on: endOfDayInWords(language, endsOn) })}</li> : null}
      {liftedAt ? <li>{say('lifted', { at: instant(language, liftedAt) })}</li> : null}
    </ul>
  )
}

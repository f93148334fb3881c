import type { PublicOutageFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { lastedInWords } from './lasted-in-words.ts'
import { outagesText } from './outages-text.ts'

/** When it was, how long, which days do not count by it, and how many periods were extended. */
export const OutageFacts = ({ language, outage }: { language: Language; outage: PublicOutageFragment }) => {
  const say = voice(language, outagesText)
  const { from, to, lostDays, affected, applied, moved, confirmedAt } = outage
  const days = lostDays.map((day) => civilDate(language, day)).join(say('comma'))
  return (
    <>
      <p>
        <Words>{say('reason', { reason: outage.reason })}</Words>
      </p>
      <p className="facts">
        {say('lasted', { time: lastedInWords(language, { from, to }) })}
        {confirmedAt ? ` · ${say('confirmed', { at: instant(language, confirmedAt) })}` : ''}
      </p>
      <p>{lostDays.length > 0 ? say('lostDays', { days }) : say('noLostDay')}</p>
      {lostDays.length > 0 ? <p>{say('moved', { count: moved })}</p> : null}
      {applied < affected ? <p className="quiet">{say('stillApplied', { applied, affected })}</p> : null}
    </>
  )
}

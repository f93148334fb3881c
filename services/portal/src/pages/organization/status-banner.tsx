import { BasisLine } from '../../basis/basis-line.tsx'
import { CodeDetails } from '../../basis/code-details.tsx'
import { couldAnswer } from '../../graph/could-answer.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { triggerWord } from '../../text/trigger-text.ts'
import { organizationText } from './organization-text.ts'
import type { OrganizationOnPage, PartOf } from './registry-part.tsx'

/**
 * What a buyer or a reader must know first: is it in good standing, on which list, since when, on what ground, what that means
 * for awards, and when it ends. Nothing is said of what could not be asked.
 */
export const StatusBanner = ({ language, organization, failures }: PartOf) => {
  const say = voice(language, organizationText)
  const { creditStanding: standing, status } = organization
  const isKnown = standing && couldAnswer(failures, 'organization.creditStanding')
  const listed = onLists(organization)
  const isGood = status === 'ACTIVE' && isKnown && standing.eligibleForAward && listed.length === 0
  return (
    <section className={isGood ? 'status-banner good' : 'status-banner'} aria-labelledby="standing">
      <h2 id="standing">
        {status === 'ACTIVE' ? '' : `${enumWord(language, status)}${say('stop')}`}
        {isKnown ? say(standing.eligibleForAward ? 'eligible' : 'notEligible') : say('standingUnknown')}
      </h2>
      {isKnown && listed.length === 0 ? <p>{say('clean')}</p> : null}
      {listed.map((entry) => (
        <Listed key={`${entry.list}${entry.trigger}${entry.listedOn}`} language={language} entry={entry} />
      ))}
      {isKnown && !standing.eligibleForAward
        ? standing.reasons
            .filter(({ document, article, note }) => document || article || note)
            .filter(({ note }) => !listed.some(({ basis }) => basis.note === note))
            .map((basis) => (
              <p key={`${basis.rule}${basis.article ?? ''}${basis.note ?? ''}`}>
                {say('reasons')}
                <BasisLine language={language} basis={basis} />
              </p>
            ))
        : null}
      {isKnown ? <CodeDetails language={language} codes={standing.reasons.map(({ rule }) => rule)} /> : null}
    </section>
  )
}

type Entry = NonNullable<OrganizationOnPage['creditListings']>[number]

const Listed = ({ language, entry }: { language: Language; entry: Entry }) => {
  const say = voice(language, organizationText)
  const { list, trigger, listedOn, leavesOn, movesOn, basis } = entry
  const day = (on: string) => civilDate(language, on)
  return (
    <div className="listed">
      <p>
        <strong>{enumWord(language, list)}</strong>
        {say('stop')}
        {listedOn ? say('listedOn', { on: day(listedOn) }) : ''}
        {say('ground', { ground: triggerWord(language, trigger) })}
      </p>
      <p>
        {say(list === 'ABNORMAL_ACTIVITY' ? 'abnormalMeans' : 'dishonestMeans')}{' '}
        {leavesOn ? say('leavesOn', { on: day(leavesOn) }) : say('exitByApplication')}
        {movesOn ? say('movesOn', { on: day(movesOn) }) : ''}
      </p>
      <p className="quiet">
        <BasisLine language={language} basis={basis} />
      </p>
    </div>
  )
}

/** The entries it is on now. */
const onLists = ({ creditListings }: OrganizationOnPage): Entry[] =>
  (creditListings ?? []).filter(({ removedOn }) => !removedOn)

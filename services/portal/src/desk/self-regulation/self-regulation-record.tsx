import { Link } from 'react-router'
import type { Offered } from '../../form-kit/fields-of.ts'
import type { Values } from '../../form-kit/values.ts'
import type { DeskSelfRegulationFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { selfRegulationFacts } from '../../pages/self-regulation/self-regulation-facts.tsx'
import { civilDate } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskSelfRegulationText } from './desk-self-regulation-text.ts'
import { HitsPart } from './hits-part.tsx'
import { ScreenedText } from './screened-text.tsx'

export const selfRegulationVerbs = [
  'editSelfRegulatoryDocument',
  'submitSelfRegulatoryDocument',
  'takeBackSelfRegulatoryDocument',
  'withdrawSelfRegulatoryDocument',
  'passSelfRegulatoryDocument',
  'refuseSelfRegulatoryDocument',
  'repealSelfRegulatoryDocument',
] as const

/** One document at the desk: what was found in it beside its text, and its next step; repealed on one of these resolutions. */
export const selfRegulationRecord = (resolutions: Offered): NounRecord<DeskSelfRegulationFragment> => ({
  noun: 'self-regulation',
  verbs: selfRegulationVerbs,
  title: (_language, { title }) => title,
  facts(language, document) {
    const say = voice(language, deskSelfRegulationText)
    const { text, hits, state, reviewDueOn, isOverdue, review, publishedOn } = document
    const due = reviewDueOn ? civilDate(language, reviewDueOn) : say('undated')
    return [
      ...selfRegulationFacts(language, document),
      [say('reviewDueOn'), state === 'HELD' ? `${due}${isOverdue ? ` · ${say('overdue')}` : ''}` : null],
      [say('opinion'), review ? <Words key="opinion">{review.opinion}</Words> : null],
      [
        say('hits'),
        hits && (state === 'DRAFT' || hits.length > 0) ? (
          <HitsPart key="hits" {...{ language, hits }} isDraft={state === 'DRAFT'} />
        ) : null,
      ],
      [say('text'), text ? <ScreenedText key="text" text={text} hits={hits ?? []} /> : null],
      [
        say('page'),
        publishedOn || state === 'REFUSED' ? (
          <Link key="page" to={`/${language}/self-regulation/${document.id}`}>
            <Words>{document.title}</Words>
          </Link>
        ) : null,
      ],
    ]
  },
  actions(language, { possibleActions, hits, text, industryCode }) {
    const say = voice(language, deskSelfRegulationText)
    const amended = { text: text ?? '', industryCode: industryCode ?? '' }
    const all = [
      { verb: 'submitSelfRegulatoryDocument', initial: toExplain(hits ?? []) },
      { verb: 'editSelfRegulatoryDocument', initial: amended, isQuiet: true, folded: say('editing') },
      { verb: 'withdrawSelfRegulatoryDocument', isQuiet: true, folded: say('withdrawing') },
      { verb: 'takeBackSelfRegulatoryDocument', isQuiet: true, folded: say('takingBack') },
      { verb: 'passSelfRegulatoryDocument' },
      { verb: 'refuseSelfRegulatoryDocument', isQuiet: true, folded: say('refusing') },
      {
        verb: 'repealSelfRegulatoryDocument',
        isQuiet: true,
        folded: say('repealing'),
        offers: { resolutionId: resolutions },
      },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
})

/** A row for each place that was found, with its number and what was explained before. */
const toExplain = (hits: NonNullable<DeskSelfRegulationFragment['hits']>): Values =>
  Object.fromEntries(
    hits.flatMap(({ explanation }, at) => [
      [`explanations.${at}.hit`, String(at + 1)],
      [`explanations.${at}.explanation`, explanation ?? ''],
    ]),
  )

import type { DeskSelfRegulationFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskSelfRegulationText } from './desk-self-regulation-text.ts'

type Part = { language: Language; hits: NonNullable<DeskSelfRegulationFragment['hits']>; isDraft: boolean }

/** Each place that was found: what it may do, where it stands, and how it is explained. */
export const HitsPart = ({ language, hits, isDraft }: Part) => {
  const say = voice(language, deskSelfRegulationText)
  if (hits.length === 0) return <>{say('noHits')}</>
  return (
    <>
      {isDraft ? <p>{say('help')}</p> : null}
      <ol>
        {hits.map(({ clause, term, field, start, end, excerpt, explanation }, at) => (
          <li key={`${field}-${start}-${end}-${clause}`}>
            <strong>{say('hit', { number: at + 1, clause: say(clause) })}</strong>
            {' · '}
            {field === 'title' ? say('inTitle', { term }) : say('inText', { term, from: start + 1, to: end })}
            <br />
            <Words>{excerpt}</Words>
            {explanation ? (
              <>
                <br />
                {say('explanation')}
                <Words>{explanation}</Words>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  )
}

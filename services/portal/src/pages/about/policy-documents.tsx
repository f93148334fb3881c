import type { AboutPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { aboutText } from './about-text.ts'

type Documents = NonNullable<AboutPageQuery['policyDocuments']>['edges']

/** The documents the rules rest on, two lines each: a table of fifty with long titles is nothing for a phone. */
export const PolicyDocuments = ({ language, documents }: { language: Language; documents: Documents }) => {
  const say = voice(language, aboutText)
  return (
    <ul className="document-list" aria-label={say('documentsCaption')}>
      {documents.map(({ node }) => (
        <li key={node.id}>
          <Words>{node.title}</Words>
          <span className="facts">
            {[
              node.docNo ?? say('noNumber'),
              node.issuer,
              node.issuedOn ? say('issued', { on: civilDate(language, node.issuedOn) }) : null,
              enumWord(language, node.status),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

import { DataTable } from '../../frame/data-table.tsx'
import type { AboutPageQuery } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { aboutText } from './about-text.ts'

type Documents = NonNullable<AboutPageQuery['policyDocuments']>['edges']

/** The documents the rules rest on. */
export const PolicyDocuments = ({ language, documents }: { language: Language; documents: Documents }) => {
  const say = voice(language, aboutText)
  return (
    <DataTable
      caption={say('documentsCaption')}
      head={[say('documentTitle'), say('docNo'), say('issuer'), say('state')]}
      rows={documents.map(({ node }) => [
        node.title,
        node.docNo ?? say('notStated'),
        node.issuer ?? say('notStated'),
        enumWord(language, node.status),
      ])}
    />
  )
}

import { useLoaderData, useParams } from 'react-router'
import { EnterprisePageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { EnterpriseFacts } from './enterprise-facts.tsx'
import { enterpriseText } from './enterprise-text.ts'

export const loader = recordLoader({
  document: EnterprisePageDocument,
  variables: ({ uscc = '' }) => ({ uscc }),
  found: ({ enterprise }) => enterprise,
})

export const meta = titled((language, data) => {
  const page = data as { record?: { name: string } } | undefined
  return page?.record?.name ?? voice(language, enterpriseText)('title')
})

/** A supplier that is no social organization, as it registered itself. */
export default function Enterprise() {
  const language = languageOf(useParams())
  const { record: enterprise } = useLoaderData<typeof loader>()
  return (
    <RecordPage {...{ language }} title={<Words>{enterprise.name}</Words>}>
      <EnterpriseFacts {...{ language, enterprise }} />
    </RecordPage>
  )
}

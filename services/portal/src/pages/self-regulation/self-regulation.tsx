import { Link, useLoaderData, useParams } from 'react-router'
import { type Check, oneOf, uscc } from '../../filters/check.ts'
import { DataTable } from '../../frame/data-table.tsx'
import {
  SelfRegulationPageDocument,
  type SelfRegulatoryDocumentStage,
  type SelfRegulatoryKind,
} from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { civilDate } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { selfRegulationText } from './self-regulation-text.ts'

const stages = ['IN_FORCE', 'ENDED', 'REFUSED'] as const satisfies SelfRegulatoryDocumentStage[]
const kinds = ['INDUSTRY_NORM', 'CONVENTION', 'ETHICS_CODE'] as const satisfies SelfRegulatoryKind[]
const industry: Check = { why: 'choice', reads: (typed) => /^[A-T]\d{0,4}$/iu.test(typed) }

const list = listOf({
  document: SelfRegulationPageDocument,
  path: () => 'self-regulation',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'IN_FORCE' },
    { name: 'kind', check: oneOf(kinds), control: 'choice', choices: kinds },
    { name: 'industryCode', check: industry, control: 'search' },
    { name: 'uscc', check: uscc, control: 'search' },
  ],
  variables: ({ filter, after }) => ({
    filter: {
      stage: filter('stage') as SelfRegulatoryDocumentStage,
      kind: filter('kind') as SelfRegulatoryKind | undefined,
      industryCode: filter('industryCode')?.toUpperCase(),
      uscc: filter('uscc'),
    },
    after,
  }),
  found: (data) => data.selfRegulatoryDocuments,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, selfRegulationText)('title'))

/** What associations adopted to regulate their industries, by kind and industry (S39). */
export default function SelfRegulation() {
  const language = languageOf(useParams())
  const say = voice(language, selfRegulationText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={selfRegulationText}
      lead={<p>{say('explained')}</p>}
      rows={(documents) => (
        <DataTable
          caption={say('title')}
          head={[
            ...[say('title'), say('kind'), say('organization'), say('industry')],
            ...[say('editionNo'), say('publishedOn'), say('standing')],
          ]}
          rows={documents.map((document) => [
            <Link key="document" to={`/${language}/self-regulation/${document.id}`}>
              <Words>{document.title}</Words>
            </Link>,
            say(document.kind),
            <Words key="organization">{document.organization?.name}</Words>,
            document.industryCode ?? '',
            say('edition', { number: document.edition }),
            document.publishedOn ? civilDate(language, document.publishedOn) : '',
            say(document.state),
          ])}
        />
      )}
    />
  )
}

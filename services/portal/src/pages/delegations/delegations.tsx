import { readDivision } from '@gongshi/domain-kit'
import { Link, useLoaderData, useParams } from 'react-router'
import { division, oneOf } from '../../filters/check.ts'
import { DataTable } from '../../frame/data-table.tsx'
import {
  type DelegationMatter,
  type DelegationStage,
  DelegationsPageDocument,
} from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { delegationWord, delegationWords } from './delegation-words.ts'
import { delegationsText } from './delegations-text.ts'

const stages = ['IN_EFFECT', 'TO_COME', 'ENDED'] as const satisfies DelegationStage[]
const matters = [
  ...(['ESTABLISH', 'CHANGE', 'CHARTER_APPROVAL', 'DEREGISTER'] as const),
  ...(['ANNUAL_REPORT', 'INVESTIGATION'] as const),
] satisfies DelegationMatter[]

const list = listOf({
  document: DelegationsPageDocument,
  path: () => 'delegations',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'IN_EFFECT' },
    { name: 'matter', check: oneOf(matters), control: 'choice', choices: matters },
    { name: 'divisionCode', check: division, control: 'search' },
  ],
  variables: ({ filter, after }) => ({
    filter: {
      stage: filter('stage') as DelegationStage,
      matter: filter('matter') as DelegationMatter | undefined,
      divisionCode: readDivision(filter('divisionCode') ?? ''),
    },
    after,
  }),
  found: (data) => data.delegations,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, delegationsText)('title'))

/** Who may do what where: what registrars entrusted or devolved to the districts (4.2). */
export default function Delegations() {
  const language = languageOf(useParams())
  const say = voice(language, delegationsText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={delegationsText}
      lead={<p>{say('explained')}</p>}
      rows={(delegations) => (
        <DataTable
          caption={say('caption')}
          head={[
            ...[say('delegate'), say('matters'), say('orgTypes'), say('territory')],
            ...[say('mode'), say('inNameOf'), say('period'), say('paper')],
          ]}
          rows={delegations.map((delegation) => {
            const { matters, orgTypes, territory, period } = delegationWords(language, delegation)
            return [
              <Words key="delegate">{delegation.delegate?.name}</Words>,
              ...[matters, orgTypes, territory, delegationWord(language, delegation.mode)],
              <Words key="name">{delegation.inNameOf?.name}</Words>,
              period,
              <Link key="paper" to={`/${language}/delegations/${delegation.id}`}>
                <Words>{delegation.title}</Words>
              </Link>,
            ]
          })}
        />
      )}
    />
  )
}

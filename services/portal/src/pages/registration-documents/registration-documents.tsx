import { useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { DataTable } from '../../frame/data-table.tsx'
import {
  type ChangeItem,
  type OrganizationType,
  RegistrationDocumentsPageDocument,
  type RegistrationType,
} from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { registrationDocumentsText } from './registration-documents-text.ts'

const types = ['ESTABLISH', 'CHANGE', 'CHARTER_APPROVAL', 'DEREGISTER'] as const satisfies RegistrationType[]
const orgTypes = [
  ...(['SOCIAL_ASSOCIATION', 'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION'] as const),
] satisfies OrganizationType[]
const routes = ['SUPERVISED', 'DIRECT'] as const
const items = [
  ...(['NAME', 'DOMICILE', 'PURPOSE', 'BUSINESS_SCOPE'] as const),
  ...(['ACTIVITY_AREA', 'LEGAL_REPRESENTATIVE', 'CAPITAL', 'SUPERVISORY_AUTHORITY'] as const),
] satisfies ChangeItem[]

const list = listOf({
  document: RegistrationDocumentsPageDocument,
  path: () => 'registrations/documents',
  filters: [
    { name: 'type', check: oneOf(types), control: 'tabs', choices: types, initial: types[0] },
    { name: 'orgType', check: oneOf(orgTypes), control: 'tabs', choices: orgTypes, initial: orgTypes[0] },
    { name: 'route', check: oneOf(routes), control: 'tabs', choices: routes, initial: routes[0] },
  ],
  variables: ({ filter }) => ({
    type: filter('type') as RegistrationType,
    orgType: filter('orgType') as OrganizationType,
    direct: filter('route') === 'DIRECT',
    items,
  }),
  found: ({ registrationChecklist: found }) =>
    found && {
      totalCount: found.length,
      pageInfo: { hasNextPage: false },
      edges: found.map((node) => ({ node })),
    },
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, registrationDocumentsText)('title'))

/** Which documents an application comes with, by its type; of a change all that any may need, each with what it is needed for (S13). */
export default function RegistrationDocuments() {
  const language = languageOf(useParams())
  const say = voice(language, registrationDocumentsText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={registrationDocumentsText}
      lead={<p>{say('explained')}</p>}
      rows={(documents) => (
        <DataTable
          caption={say('caption')}
          head={[say('document'), say('when'), say('basis')]}
          rows={documents.map(({ name, basis, onlyFor }) => [
            name[language],
            onlyFor.length ? onlyFor.map((item) => say(item)).join(say('comma')) : say('always'),
            basis.document ? `${basis.document}${basis.article ?? ''}` : say('design'),
          ])}
        />
      )}
    />
  )
}

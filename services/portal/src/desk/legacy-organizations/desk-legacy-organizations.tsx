import { useLoaderData, useParams } from 'react-router'
import { words } from '../../filters/check.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  DeskLegacyNowDocument,
  LegacyOrganizationsDeskPageDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { legacyText } from '../../pages/legacy-organizations/legacy-text.ts'
import { linkedFilter, linkedOf } from '../../pages/legacy-organizations/linked-filter.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { legacyRecord, legacyVerbs } from './legacy-record.tsx'

const list = listOf({
  document: LegacyOrganizationsDeskPageDocument,
  path: () => 'desk/legacy-organizations',
  filters: [
    { name: 'q', check: words, control: 'search' },
    { ...linkedFilter, initial: 'no' },
  ],
  variables: ({ filter, after }) => ({ text: filter('q'), linked: linkedOf(filter('linked')), after }),
  found: (data) => data.legacyOrganizations,
  one: async (ask, id) => recordIn((await ask(DeskLegacyNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: legacyVerbs })

export const meta = titled((language) => voice(language, legacyText)('deskTitle'))

const text = {
  zh: { ...legacyText.zh, title: legacyText.zh.deskTitle },
  en: { ...legacyText.en, title: legacyText.en.deskTitle },
}

/** The rows without a code at the registrar's desk: an approver links one to the code of the organization it is. */
export default function DeskLegacyOrganizations() {
  const language = languageOf(useParams())
  const loaded = useLoaderData<typeof loader>()
  const { formToken, kept } = loaded
  const { answer, tried, late } = useListForms(loaded)
  return (
    <ListPage
      {...{ list, loaded, late, text }}
      lead={
        <>
          <p>{voice(language, legacyText)('deskExplained')}</p>
          <FormsTold {...{ language, answer, kept }} />
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={legacyRecord} />
        ))
      }
    />
  )
}

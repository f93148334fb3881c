import { useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { triedAt } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  DisclosureNowDocument,
  type DisclosureStage,
  DisclosuresDeskPageDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { disclosureRecord, disclosureVerbs } from '../../pages/disclosures/disclosure-record.tsx'
import { disclosuresText } from '../../pages/disclosures/disclosures-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'

const stages = ['OWED', 'OVERDUE', 'PUBLISHED'] as const satisfies DisclosureStage[]

const list = listOf({
  document: DisclosuresDeskPageDocument,
  path: () => 'desk/disclosures',
  filters: [{ name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'OWED' }],
  variables: ({ filter, after }) => ({ stage: filter('stage') as DisclosureStage, after }),
  found: (data) => data.disclosures,
  one: async (ask, id) => recordIn((await ask(DisclosureNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: disclosureVerbs })

export const meta = titled((language) => voice(language, disclosuresText)('title'))

/** What one's organization owes the public, or those one's office registered; each may say what has to be public. */
export default function DeskDisclosures() {
  const language = languageOf(useParams())
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const uscc = page?.viewer?.organization?.uscc
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={disclosuresText}
      lead={<FormsTold {...{ language, answer, kept, lost }} />}
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={disclosureRecord} />
        ))
      }
    >
      <h2>{voice(language, disclosuresText)('open')}</h2>
      <GraphForm
        {...{ language, formToken }}
        verb="openDisclosure"
        initial={uscc ? { uscc } : {}}
        tried={triedAt(tried, 'openDisclosure', undefined)}
      />
    </ListPage>
  )
}

import { useLoaderData, useParams } from 'react-router'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { triedAt } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskOutageNowDocument, OutagesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { officesOf } from '../offices.ts'
import { outageRecord, outageVerbs } from './outage-record.tsx'
import { outagesText } from './outages-text.ts'

const list = listOf({
  document: OutagesPageDocument,
  path: () => 'desk/outages',
  variables: ({ after }) => ({ after }),
  found: (data) => data.platformOutages,
  one: async (ask, id) => recordIn((await ask(DeskOutageNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: ['recordPlatformOutage', ...outageVerbs] })

export const meta = titled((language) => voice(language, outagesText)('title'))

/** Outages of the platform: one operator records, another confirms, and how far the confirmed ones have been applied. */
export default function Outages() {
  const language = languageOf(useParams())
  const loaded = useLoaderData<typeof loader>()
  const { frame, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={outagesText}
      lead={<FormsTold {...{ language, answer, kept, lost }} />}
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={outageRecord} />
        ))
      }
    >
      {officesOf(frame.viewer).isOperator ? (
        <GraphForm
          {...{ language, formToken }}
          verb="recordPlatformOutage"
          label={voice(language, outagesText)('record')}
          tried={triedAt(tried, 'recordPlatformOutage')}
        />
      ) : null}
    </ListPage>
  )
}

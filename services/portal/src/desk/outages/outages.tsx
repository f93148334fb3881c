import { useLoaderData, useParams } from 'react-router'
import { doForm } from '../../form-kit/do-form.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { OutagesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useTried } from '../../noun-page/use-tried.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { officesOf } from '../offices.ts'
import { outageRecord, outageVerbs } from './outage-record.tsx'
import { outagesText } from './outages-text.ts'

const list = listOf({
  document: OutagesPageDocument,
  path: () => 'desk/outages',
  variables: ({ after }) => ({ after }),
  found: (data) => data.platformOutages,
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = deskAction<Tried>((sent) =>
  doForm(sent, { verbs: ['recordPlatformOutage', ...outageVerbs] }),
)

export const meta = titled((language) => voice(language, outagesText)('title'))

/** Outages of the platform: one operator records, another confirms, and how far the confirmed ones have been applied. */
export default function Outages() {
  const language = languageOf(useParams())
  const loaded = useLoaderData<typeof loader>()
  const { frame, formToken, kept } = loaded
  const { answer, tried } = useTried(kept)
  return (
    <ListPage
      {...{ list, loaded }}
      text={outagesText}
      lead={<FormsTold {...{ language, answer, kept }} />}
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

import { Link, useLoaderData, useParams } from 'react-router'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  CreditRecordNowDocument,
  CreditRecordsDeskDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { inBoth } from '../../text/in-both.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { creditRecord, creditVerbs } from './credit-record.tsx'
import { creditRecordsText } from './credit-records-text.ts'

const list = listOf({
  document: CreditRecordsDeskDocument,
  path: ({ uscc = '' }) => `desk/organizations/${uscc}/credit-records`,
  variables: ({ params, after }) => ({ uscc: params.uscc ?? '', after }),
  found: (data) => data.organization?.creditRecords,
  one: async (ask, id) => recordIn((await ask(CreditRecordNowDocument, { id })).data.node),
})

export const loader = listLoader(list, {
  ask: askAsClerk,
  isNone: ({ organization }, failures) => !organization && failures.length === 0,
})

export const action = listAction(list, {
  verbs: creditVerbs,
  text: () => inBoth((language) => voice(language, creditRecordsText)('done')),
})

export const meta = titled((language) => voice(language, creditRecordsText)('title'))

/** The credit records of one organization for the offices of its division: what the public reads, and the form to take something out. */
export default function CreditRecords() {
  const params = useParams()
  const language = languageOf(params)
  const say = voice(language, creditRecordsText)
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const organization = page?.organization
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={creditRecordsText}
      lead={
        <>
          <p>
            {organization ? (
              <Link to={`/${language}/organizations/${organization.uscc}`}>
                <Words>{organization.name}</Words>
              </Link>
            ) : (
              params.uscc
            )}
          </p>
          <FormsTold {...{ language, answer, kept, lost }} />
        </>
      }
      rows={(nodes) => (
        <>
          <p>{say(nodes.some(({ mayRedact }) => mayRedact) ? 'explained' : 'notYours')}</p>
          {nodes.map((node) => (
            <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={creditRecord} />
          ))}
        </>
      )}
    />
  )
}

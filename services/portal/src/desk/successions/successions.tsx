import { useLoaderData, useParams, useSearchParams } from 'react-router'
import { fileLines } from '../../files/file-lines.ts'
import { words } from '../../filters/check.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { triedAt } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  type SuccessionPartsFragment,
  SuccessionsDeskPageDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { officesOf } from '../offices.ts'
import { SuccessionPart } from './succession-part.tsx'
import { successionVerbs } from './succession-verbs.ts'
import { successionsText } from './successions-text.ts'

const list = listOf({
  document: SuccessionsDeskPageDocument,
  path: () => 'desk/successions',
  // which waiting one a second approver is about to record
  filters: [{ name: 'confirm', check: words, control: 'link' }],
  variables: ({ after }) => ({ after }),
  found: (data) => data.agencySuccessions,
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: successionVerbs })

export const meta = titled((language) => voice(language, successionsText)('title'))

/** Which agency takes over from which: an approver records it, and a second one records the same. */
export default function Successions() {
  const language = languageOf(useParams())
  const say = voice(language, successionsText)
  const loaded = useLoaderData<typeof loader>()
  const { found, frame, formToken, kept } = loaded
  const { answer, tried } = useListForms(loaded)
  const [search] = useSearchParams()
  const waiting = found?.edges.find(({ node }) => node.id === search.get('confirm'))?.node
  return (
    <ListPage
      {...{ list, loaded }}
      text={successionsText}
      lead={
        <>
          <p>{say('explained')}</p>
          <FormsTold {...{ language, answer, kept }} />
          {officesOf(frame.viewer).delegates ? (
            <details open={waiting !== undefined || tried !== undefined}>
              <summary>{say('record')}</summary>
              <GraphForm
                {...{ language, formToken }}
                verb="recordAgencySuccession"
                initial={waiting ? saidOf(waiting) : {}}
                tried={triedAt(tried, 'recordAgencySuccession')}
              />
            </details>
          ) : null}
        </>
      }
      rows={(nodes) =>
        nodes.map((succession) => <SuccessionPart key={succession.id} {...{ language, succession }} />)
      }
    />
  )
}

/** What the first approver said, for the second to say the same. */
const saidOf = ({ from, to, effectiveOn, document }: SuccessionPartsFragment) => ({
  fromUscc: from?.uscc ?? '',
  toUscc: to?.uscc ?? '',
  effectiveOn,
  documentId: document ? fileLines([document]) : '',
})

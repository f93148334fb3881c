import { Link, useParams } from 'react-router'
import type { FrameFragment } from '../../graph/documents.generated/graphql.ts'
import type { FormName } from '../../graph/forms.generated/forms.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { ListPage } from '../../noun-page/list-page.tsx'
import type { Loaded, NounList } from '../../noun-page/noun-list.ts'
import type { Identified, NounRecord } from '../../noun-page/noun-record.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { languageOf } from '../../text/language.ts'
import { type Sentences, voice } from '../../text/text.ts'
import { formPath } from '../form/form-path.ts'
import { officesOf } from '../offices.ts'
import type { ProposalState } from './by-state.ts'
import { type ProposalVerbs, secondPerson } from './second-person.ts'

type ProposalsOf<Result, Variables, Node> = {
  list: NounList<Result, Variables, Node>
  loaded: Loaded<Node> & { frame: FrameFragment; formToken: string }
  /** Of the list; and `explained`, `propose`. */
  text: Sentences
  /** The form one proposes by. */
  begins: FormName
  verbs: ProposalVerbs
  record: NounRecord<Node>
}

/** What one person proposes and another lets count: what waits for the second person, and what was decided. */
export const ProposalsPage = <Result, Variables, Node extends Identified & { state: ProposalState }>(
  page: ProposalsOf<Result, Variables, Node>,
) => {
  const { list, loaded, text, begins, verbs } = page
  const language = languageOf(useParams())
  const say = voice(language, text)
  const { frame, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const { proposes, confirmsProposals } = officesOf(frame.viewer)
  const actions = confirmsProposals ? secondPerson(verbs) : undefined
  const record = { ...page.record, verbs, actions }
  return (
    <ListPage
      {...{ list, loaded, text, late }}
      lead={
        <>
          <p>{say('explained')}</p>
          <FormsTold {...{ language, answer, kept, lost }} />
          {proposes ? (
            <p>
              <Link to={formPath(language, begins)}>{say('propose')}</Link>
            </p>
          ) : null}
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => <RecordPart key={node.id} {...{ language, node, formToken, tried, record }} />)
      }
    />
  )
}

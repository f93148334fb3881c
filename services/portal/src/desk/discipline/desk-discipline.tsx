import { useLoaderData, useParams } from 'react-router'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { triedAt } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  DisciplineDeskPageDocument,
  type DisciplineDeskPageQuery,
  DisciplineNowDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { civilDate } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { disciplineRecord, disciplineVerbs } from './discipline-record.tsx'
import { disciplineText } from './discipline-text.ts'

const list = listOf({
  document: DisciplineDeskPageDocument,
  path: () => 'desk/discipline',
  variables: ({ after }) => ({ after }),
  found: (data) => data.disciplineLog,
  one: async (ask, id) => (await ask(DisciplineNowDocument, { id })).data.disciplineEntry ?? null,
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: disciplineVerbs })

export const meta = titled((language) => voice(language, disciplineText)('title'))

/** What an association did to its members under its own documents: for its own people alone. */
export default function DeskDiscipline() {
  const language = languageOf(useParams())
  const say = voice(language, disciplineText)
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const organization = page?.viewer?.organization
  const documents = offered(page)
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={disciplineText}
      lead={
        <>
          <FormsTold
            {...{ language, answer, kept }}
            lost={lost?.verb === 'recordDiscipline' ? undefined : lost}
          />
          <p>{say(organization ? 'explained' : 'noneOfAny')}</p>
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={disciplineRecord} />
        ))
      }
    >
      {organization?.orgType === 'SOCIAL_ASSOCIATION' && organization.status === 'ACTIVE' ? (
        <>
          <h2>{say('record')}</h2>
          {documents.length === 0 ? (
            <p>{say('noDocuments')}</p>
          ) : (
            <GraphForm
              {...{ language, formToken }}
              verb="recordDiscipline"
              given={{ uscc: organization.uscc }}
              offers={{ documentId: documents }}
              tried={triedAt(tried, 'recordDiscipline', organization.uscc)}
            />
          )}
        </>
      ) : null}
    </ListPage>
  )
}

/** Documents an entry may rest on: every edition that was published. */
const offered = (page: DisciplineDeskPageQuery | null | undefined) =>
  (page?.selfRegulatoryDocuments?.edges ?? []).flatMap(({ node: { id, title, edition, publishedOn } }) =>
    publishedOn
      ? [
          {
            value: id,
            label: {
              zh: voice('zh', disciplineText)('edition', {
                ...{ title, number: edition, on: civilDate('zh', publishedOn) },
              }),
              en: voice('en', disciplineText)('edition', {
                ...{ title, number: edition, on: civilDate('en', publishedOn) },
              }),
            },
          },
        ]
      : [],
  )

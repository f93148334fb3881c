import { Link, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { valuesOf } from '../../form-kit/values.ts'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DraftPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { DraftConflict } from './draft-conflict.tsx'
import { DraftForm, type DraftRefused } from './draft-form.tsx'
import { draftText } from './draft-text.ts'
import { savedValues } from './draft-values.ts'
import { Findings } from './findings.tsx'
import { NotEditable } from './not-editable.tsx'
import { areaNameIn, districtsFrom } from './pickers.ts'
import { saveDraft } from './save-draft.ts'
import { withAreas } from './with-areas.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, DraftPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { draft: data.project })
}

export const action = deskAction<DraftRefused>((sent) => saveDraft(sent, Number(sent.word('savedYear'))))

export const meta = titled((language) => voice(language, draftText)('editTitle'))

/** A saved draft: what its submission would be, or was, refused for, and the form to put it right. */
export default function EditDraft() {
  const language = languageOf(useParams())
  const say = voice(language, draftText)
  const { draft, formToken, told, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<DraftRefused>()
  const saved = savedValues(draft)
  const districts = districtsFrom(draft.purchaser?.division)
  const restored = kept?.isThere ? withAreas(valuesOf(kept.fields)) : undefined
  const typed = answer?.values ?? restored
  const problems = answer?.problems ?? told?.problems ?? []
  const isConflict = problems.some(({ code }) => code === 'VERSION_CONFLICT')
  // what somebody else saved meanwhile is overwritten only after it was shown
  const version = typed && !isConflict ? Number(typed.version) : draft.version
  const isJudged = typed !== undefined || problems.length > 0
  return (
    <>
      <h1>{say('editTitle')}</h1>
      {answer ? null : <Restored language={language} kept={kept} />}
      {draft.possibleActions.includes('editDraft') ? null : (
        <NotEditable language={language} project={draft} />
      )}
      {draft.possibleActions.includes('editDraft') || typed ? (
        <>
          <p>
            <Link to={`/${language}/desk/projects/${draft.projectNo}`}>{say('goOn')}</Link>
          </p>
          {isJudged ? null : <Findings language={language} findings={draft.obstacles} />}
          {isConflict ? (
            <DraftConflict
              language={language}
              saved={saved}
              typed={typed ?? {}}
              areaName={areaNameIn(districts)}
            />
          ) : null}
          <DraftForm
            language={language}
            formToken={formToken}
            draft={{ id: draft.id, version, fiscalYear: draft.fiscalYear }}
            purchaser={draft.purchaser}
            districts={districts}
            service={draft.serviceItem}
            found={answer?.found}
            maySubmit={draft.possibleActions.includes('submitProject')}
            problems={problems}
            findings={isJudged ? [] : (draft.obstacles ?? [])}
            values={typed ?? saved}
            once={answer ? undefined : kept?.once}
          />
        </>
      ) : null}
    </>
  )
}

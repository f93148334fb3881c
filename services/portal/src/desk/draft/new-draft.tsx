import { type LoaderFunctionArgs, useActionData, useLoaderData, useLocation, useParams } from 'react-router'
import { valuesOf } from '../../form-kit/values.ts'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { NewDraftPageDocument } from '../../graph/documents.generated/graphql.ts'
import { isolate } from '../../text/isolate.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { copiedValues } from './copied-values.ts'
import { DraftForm, type DraftRefused } from './draft-form.tsx'
import { draftText } from './draft-text.ts'
import { MayNotDraft } from './may-not-draft.tsx'
import { districtsFrom } from './pickers.ts'
import { saveDraft } from './save-draft.ts'
import { withAreas } from './with-areas.ts'

/** What most purchases are, unless somebody says otherwise. */
const blank = { method: 'SMALL_DIRECT' }

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const from = new URL(request.url).searchParams.get('from') ?? ''
  const { data, failures } = await askAsClerk(request, NewDraftPageDocument, { from, copies: from !== '' })
  if (from && !data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, {
    viewer: data.viewer,
    obstacles: data.draftObstacles,
    copied: data.project ?? null,
    fiscalYear: data.clock?.today.slice(0, 4) ?? '',
  })
}

export const action = deskAction<DraftRefused>(async (sent) => {
  const { data } = await sent.ask(NewDraftPageDocument, { from: '', copies: false })
  return saveDraft(sent, Number(data.clock?.today.slice(0, 4)))
})

export const meta = titled((language) => voice(language, draftText)('newTitle'))

/** A new draft, blank or a copy of an earlier project; whoever may not draft reads why. */
export default function NewDraft() {
  const language = languageOf(useParams())
  const say = voice(language, draftText)
  const { pathname, search } = useLocation()
  const { viewer, obstacles, copied, fiscalYear, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<DraftRefused>()
  const restored = kept?.isThere ? withAreas(valuesOf(kept.fields)) : undefined
  const typed = answer?.values ?? restored
  if (!viewer || !obstacles) return <PartAway language={language} />
  return (
    <>
      <h1>{say('newTitle')}</h1>
      {obstacles.length > 0 ? (
        <MayNotDraft {...{ language, obstacles, viewer, back: `${pathname}${search}` }} />
      ) : null}
      {obstacles.length === 0 || typed ? (
        <>
          {answer ? null : <Restored language={language} kept={kept} />}
          {copied && !typed ? (
            <p className="hint">
              {say('copied', { title: isolate(copied.title), projectNo: copied.projectNo })}
            </p>
          ) : null}
          <DraftForm
            language={language}
            formToken={formToken}
            once={answer ? undefined : kept?.once}
            purchaser={viewer.agency}
            districts={districtsFrom(viewer.agency?.division)}
            service={copied?.serviceItem}
            found={answer?.found}
            otherOffice={`${pathname}${search}`}
            maySubmit={viewer.subRoles.includes('handler')}
            problems={answer?.problems ?? []}
            values={typed ?? { ...blank, fiscalYear, ...(copied ? copiedValues(copied) : {}) }}
          />
        </>
      ) : null}
    </>
  )
}

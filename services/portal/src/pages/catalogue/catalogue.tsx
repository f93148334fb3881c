import { Form, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router'
import { noteIn } from '../../basis/note-in.ts'
import { isCivilDate } from '../../filters/check.ts'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { CataloguePageDocument, FrameAloneDocument } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { catalogueText } from './catalogue-text.ts'
import { CatalogueTree } from './catalogue-tree.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const on = new URL(request.url).searchParams.get('on') || null
  if (on && !isCivilDate(on)) return unreadPage(request, on)
  const { data, failures } = await askAsViewer(request, CataloguePageDocument, { on })
  return pageData(request, data, {
    catalogue: data.serviceCatalogue,
    away: failures.length > 0,
    on,
    isRead: true,
  })
}

/** A day that is none is told beside its field; no room is blamed for it (400). */
const unreadPage = async (request: Request, on: string) => {
  const { data } = await askAsViewer(request, FrameAloneDocument, {})
  return pageData(request, data, { catalogue: null, away: false, on, isRead: false }, { status: 400 })
}

export const meta = titled((language) => voice(language, catalogueText)('title'))

/** The catalogue of a day as a tree. */
export default function Catalogue() {
  const language = languageOf(useParams())
  const say = voice(language, catalogueText)
  const { catalogue, away, on, isRead } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{catalogue?.title ?? say('title')}</h1>
      {catalogue ? (
        <p>
          {say('version', {
            no: catalogue.versionNo,
            on: catalogue.effectiveFrom ? civilDate(language, catalogue.effectiveFrom) : '—',
            leaves: catalogue.leafCount,
          })}{' '}
          {catalogue.isSynthetic ? <span className="synthetic">{say('synthetic')}</span> : null}{' '}
          {say('source', { source: noteIn(language, catalogue.source) })}
        </p>
      ) : null}
      <Form className="one-line" method="get">
        <label htmlFor="on">{say('on')}</label>
        <input
          type={isRead ? 'date' : undefined}
          id="on"
          name="on"
          defaultValue={on ?? ''}
          aria-invalid={isRead ? undefined : true}
          aria-describedby={isRead ? undefined : 'on-error'}
        />
        <button type="submit" className="secondary">
          {say('show')}
        </button>
      </Form>
      {catalogue ? <CatalogueTree language={language} items={catalogue.everyItem} /> : null}
      {!catalogue && away ? <PartAway language={language} /> : null}
      {isRead ? null : (
        <p className="field-error" id="on-error" role="alert">
          <a href="#on">{say('onUnread')}</a>
        </p>
      )}
      {catalogue || away || !isRead ? null : <p>{say('none')}</p>}
    </>
  )
}

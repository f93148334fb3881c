import { useContext } from 'react'
import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router'
import { LostFormOfPage } from '../desk/lost-form.ts'
import { TypedBefore } from '../desk/typed-before.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { Document } from './document.tsx'
import { frameText } from './frame-text.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

const kinds = {
  400: 'bad',
  403: 'refused',
  404: 'notFound',
  413: 'tooLarge',
  429: 'busy',
  503: 'away',
} as const

/** The way back to what was typed; or what was typed in a form too small to come back by itself, and the page it stood on. */
type Beside = { kept?: string; lost?: { typed: string; back: string } }

/** What was typed for a page that there is no more comes before all: the page itself is missed by nobody. */
const kindOf = (status: number, { isKept, isLost }: { isKept: boolean; isLost: boolean }) => {
  if (status === 404 && isLost) return 'outOfSight'
  if (status === 400 && isKept) return 'unread'
  return kinds[status as keyof typeof kinds] ?? 'broken'
}

/** A page that could not be had says why and what to do; nothing internal is shown. */
export const FrameError = () => {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : error instanceof Response ? error.status : 500
  const language: Language = useLocation().pathname.startsWith('/en') ? 'en' : 'zh'
  const say = voice(language, frameText)
  const { kept, lost } = (isRouteErrorResponse(error) && (error.data as Beside | null)) || ({} as Beside)
  const form = useContext(LostFormOfPage)
  const kind = kindOf(status, { isKept: kept !== undefined, isLost: form !== undefined })
  return (
    <Document language={language}>
      <title>{say(kind)}</title>
      <SiteHeader language={language} say={say} />
      <main id="content" tabIndex={-1}>
        <h1>{say(kind)}</h1>
        <p>{say(`${kind}Explained`)}</p>
        {form && kind === 'outOfSight' ? (
          <>
            <ErrorSummary language={language} problems={form.problems} leadsTo={() => undefined} />
            <TypedBefore language={language} lost={form} />
          </>
        ) : null}
        {kept && kind !== 'outOfSight' ? (
          <p>
            <a href={kept}>{say('backToTyped')}</a>
          </p>
        ) : null}
        {lost ? (
          <p>
            {say('nothingDone', { typed: lost.typed })} <a href={lost.back}>{say('backToPage')}</a>
          </p>
        ) : null}
        <p>
          <Link to={`/${language}`}>{say('backHome')}</Link>
        </p>
      </main>
      <SiteFooter language={language} say={say} />
    </Document>
  )
}

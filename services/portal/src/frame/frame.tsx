import { type LinksFunction, Outlet, useLoaderData, useLocation, useMatches, useParams } from 'react-router'
import { portalConfig } from '../config.ts'
import { DeskNav } from '../desk/desk-nav.tsx'
import stylesheet from '../styles/board.css?url'
import { languageOf } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { Document } from './document.tsx'
import { isFrameData } from './frame-data.ts'
import { frameText } from './frame-text.ts'
import { PageLinks } from './page-links.tsx'
import { SandboxBanner } from './sandbox-banner.tsx'
import { SandboxClockForm } from './sandbox-clock-form.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { ToldOnce } from './told-once.tsx'

export { FrameError as ErrorBoundary } from './frame-error.tsx'
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }]
export const loader = ({ params }: { params: { lang?: string } }) => {
  languageOf(params)
  return { publicUrl: portalConfig().PUBLIC_URL }
}

/** Header, sandbox banner, page, the sandbox's clock, footer. */
export default function Frame() {
  const language = languageOf(useParams())
  const say = voice(language, frameText)
  const { publicUrl } = useLoaderData<typeof loader>()
  const { pathname, search } = useLocation()
  const data = useMatches()
    .map((match) => match.loaderData)
    .findLast(isFrameData)
  return (
    <Document
      language={language}
      links={<PageLinks language={language} publicUrl={publicUrl} pathname={pathname} search={search} />}
    >
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      {data ? <SandboxBanner language={language} say={say} data={data} /> : null}
      <SiteHeader language={language} say={say} data={data} />
      <main id="content" tabIndex={-1}>
        {data ? <DeskNav language={language} viewer={data.frame.viewer} /> : null}
        {data?.told ? <ToldOnce language={language} told={data.told} /> : null}
        <Outlet />
      </main>
      {data ? <SandboxClockForm language={language} say={say} data={data} /> : null}
      <SiteFooter language={language} say={say} />
    </Document>
  )
}

import { Document } from '../../frame/document.tsx'
import { frameText } from '../../frame/frame-text.ts'
import { SiteFooter } from '../../frame/site-footer.tsx'
import { SiteHeader } from '../../frame/site-header.tsx'
import { voice } from '../../text/text.ts'

/** An answer of the issuer that this board did not ask for, or has had already; its address has no language, so it speaks both. */
export const SignInOver = () => {
  const say = voice('zh', frameText)
  const tell = voice('en', frameText)
  return (
    <Document language="zh">
      <title>{say('signInOver')}</title>
      <SiteHeader language="zh" say={say} />
      <main id="content" tabIndex={-1}>
        <h1>{say('signInOver')}</h1>
        <p>{say('signInOverExplained')}</p>
        <p lang="en">{tell('signInOverExplained')}</p>
        <p>
          <a href="/zh/desk">{say('signInAgain')}</a> ·{' '}
          <a href="/en/desk" lang="en" hrefLang="en">
            {tell('signInAgain')}
          </a>
        </p>
      </main>
      <SiteFooter language="zh" say={say} />
    </Document>
  )
}

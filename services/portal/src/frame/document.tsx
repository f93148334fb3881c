import type { ReactNode } from 'react'
import { Links, Meta } from 'react-router'
import type { Language } from '../text/language.ts'

/** The whole document: no inline script or style, one small script that only enhances. */
export const Document = ({
  language,
  links,
  children,
}: {
  language: Language
  links?: ReactNode
  children: ReactNode
}) => (
  <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <Meta />
      <Links />
      {links}
      <script type="module" src="/scripts/enhance.js" />
    </head>
    <body>{children}</body>
  </html>
)

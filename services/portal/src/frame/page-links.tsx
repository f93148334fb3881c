import { inLanguage, type Language, languages } from '../text/language.ts'
import { canonicalPath } from './canonical-path.ts'

type PageLinksOf = { language: Language; publicUrl: string; pathname: string; search: string }

/** The page's one address, and the same page in each language; the desk is for clerks, not for search engines. */
export const PageLinks = ({ language, publicUrl, pathname, search }: PageLinksOf) => {
  if (/^\/(zh|en)\/desk(\/|$)/.test(pathname)) return <meta name="robots" content="noindex" />
  const path = canonicalPath(pathname, search)
  const at = (other: Language) => new URL(inLanguage(other, path), publicUrl).href
  return (
    <>
      <link rel="canonical" href={at(language)} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other === 'zh' ? 'zh-CN' : 'en'} href={at(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at('zh')} />
    </>
  )
}

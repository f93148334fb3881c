/** The board speaks Chinese first, English beside it; the language is kept in the address. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** The language named in an address; an unknown one is no page. */
export const languageOf = (params: { lang?: string }): Language => {
  if (params.lang === 'zh' || params.lang === 'en') return params.lang
  throw new Response('', { status: 404 })
}

/** The same address in the other language. */
export const inLanguage = (language: Language, path: string): string =>
  path.replace(/^\/(zh|en)(?=\/|$)/, `/${language}`)

import type { MetaFunction } from 'react-router'
import { type Language, languageOf } from './language.ts'

/** A page's title in the language of its address, with the board's name behind it. */
export const titled =
  (titleOf: (language: Language, data: unknown) => string): MetaFunction =>
  ({ params, loaderData }) => {
    const language = languageOf(params)
    return [{ title: `${titleOf(language, loaderData)} — ${language === 'zh' ? '公示' : 'Gongshi'}` }]
  }

import type { MetaDescriptor, MetaFunction } from 'react-router'
import { isolate } from './isolate.ts'
import { type Language, languageOf } from './language.ts'

/**
 * A page's title in the language of its address, with the board's name behind it; somebody's words in it are plain text.
 *
 * @param moreOf what else stands in the head, such as the feeds of the page's query
 */
export const titled =
  (
    titleOf: (language: Language, data: unknown) => string,
    moreOf: (language: Language, search: string) => MetaDescriptor[] = () => [],
  ): MetaFunction =>
  ({ params, loaderData, location }) => {
    const language = languageOf(params)
    const title = `${isolate(titleOf(language, loaderData))} — ${language === 'zh' ? '公示' : 'Gongshi'}`
    return [{ title }, ...moreOf(language, location.search)]
  }

import type { MetaDescriptor } from 'react-router'
import { feeds } from '../../notice-query/feeds.ts'
import { filterInWords } from '../../notice-query/filter-in-words.ts'
import { feedQuery, sameQuery } from '../../notice-query/notice-query.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { noticesText } from './notices-text.ts'

/** The feeds of a query, where readers of feeds look for them: in the page's head. */
export const feedLinks = (language: Language, search: URLSearchParams): MetaDescriptor[] => {
  const filter = filterInWords(language, search)
  const title = `${voice(language, noticesText)('title')}${filter && ` · ${filter}`}`
  return feeds.map(({ form, name, type }) => ({
    tagName: 'link',
    rel: 'alternate',
    type,
    title: `${title} (${name})`,
    href: sameQuery(feedQuery(search), `/${language}/notices.${form}`),
  }))
}

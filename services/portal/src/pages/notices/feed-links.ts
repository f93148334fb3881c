import type { MetaDescriptor } from 'react-router'
import { feeds } from '../../notice-query/feeds.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { noticesText } from './notices-text.ts'

/** The feeds of a query, where readers of feeds look for them: in the page's head. */
export const feedLinks = (language: Language, search: URLSearchParams): MetaDescriptor[] =>
  feeds.map(({ form, name, type }) => ({
    tagName: 'link',
    rel: 'alternate',
    type,
    title: `${voice(language, noticesText)('title')} (${name})`,
    href: sameQuery(search, `/${language}/notices.${form}`),
  }))

import type { ReactNode } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { UnreadPart } from '../filters/unread-part.tsx'
import { Pager, rowsInWords } from '../frame/pager.tsx'
import { PartAway } from '../frame/part-away.tsx'
import { sameQuery } from '../notice-query/notice-query.ts'
import { enumWord } from '../text/enum-text.ts'
import { languageOf } from '../text/language.ts'
import { type Sentences, voice } from '../text/text.ts'
import { FilterForm } from './filter-form.tsx'
import { FilterTabs } from './filter-tabs.tsx'
import type { Connection, Loaded, NounList } from './noun-list.ts'
import { nounText } from './noun-text.ts'

type ListPageOf<Result, Variables, Node> = {
  list: NounList<Result, Variables, Node>
  /** `title`; `count` for how many there are, `results` where nobody counted; `none` for an empty list; the name of each filter; the words of its choices. */
  text: Sentences
  /** What the loader gave. */
  loaded: Pick<Loaded<Node>, 'found' | 'isAway' | 'unread'>
  /** Stands below the title: what a form was refused for, what the page is for. */
  lead?: ReactNode
  /** The record of a form that comes back, where the list does not hold it any more (`useListForms`). */
  late?: Node
  /** Stands in the place of the words for an empty list. */
  nothing?: ReactNode
  /** Stands below the list. */
  children?: ReactNode
  rows: (nodes: readonly Node[]) => ReactNode
}

/** A noun's list: its title, its filters, how many there are, its rows, and the way to more; what cannot be read or had is told. */
export const ListPage = <Result, Variables, Node>(page: ListPageOf<Result, Variables, Node>) => {
  const { list, text, loaded, lead, late, nothing, children, rows } = page
  const params = useParams()
  const language = languageOf(params)
  const [search] = useSearchParams()
  const { found, isAway, unread } = loaded
  const { filters = [] } = list
  const words: Readonly<Record<string, string>> = text[language]
  const nameOf = (name: string) => words[name] ?? name
  const wordOf = (choice: string) => words[choice] ?? enumWord(language, choice)
  const path = `/${language}/${list.path(params)}`
  const none = nothing ?? <p>{words.none ?? voice(language, nounText)(search.size ? 'noneSo' : 'none')}</p>
  const shared = { filters, search, nameOf, wordOf }
  return (
    <>
      <h1>{nameOf('title')}</h1>
      {lead}
      <FilterForm {...shared} {...{ language, unread }} />
      <FilterTabs {...shared} path={path} />
      {unread.length > 0 ? <UnreadPart {...{ language, unread, nameOf }} /> : null}
      {late ? (
        <section className="warning" aria-labelledby="late">
          <h2 id="late">{voice(language, nounText)('late')}</h2>
          {rows([late])}
        </section>
      ) : null}
      {isAway ? <PartAway language={language} /> : null}
      {found || isAway || unread.length > 0 ? null : none}
      {found ? (
        <>
          <Counted {...{ text, found, search }} />
          {found.edges.length === 0 ? none : rows(found.edges.map(({ node }) => node))}
          <Pager
            {...{ language, search, page: found.pageInfo }}
            at={(change) => sameQuery(search, path, { ...change, kept: null })}
          />
        </>
      ) : null}
      {children}
    </>
  )
}

type CountedOf<Node> = { text: Sentences; found: Connection<Node>; search: URLSearchParams }

const Counted = <Node,>({ text, found: { edges, totalCount }, search }: CountedOf<Node>) => {
  const language = languageOf(useParams())
  const shown = { shown: edges.length, count: totalCount }
  const heading = headingOf(text[language], totalCount)
  return (
    <>
      {heading ? (
        <h2 id="count">{voice(language, text)(heading, { count: totalCount ?? edges.length })}</h2>
      ) : null}
      <p className="quiet">{rowsInWords(language, search, shown)}</p>
    </>
  )
}

/** How many there are, where the page says so; where nobody has counted, its word for that. */
const headingOf = (words: Readonly<Record<string, string>>, count: number | null | undefined) => {
  if (count == null && 'results' in words) return 'results'
  return 'count' in words ? 'count' : undefined
}

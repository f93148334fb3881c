import type { Params } from 'react-router'
import type { Check } from '../filters/check.ts'
import type { UnreadFilter } from '../filters/unread-in.ts'
import type { GraphAnswer, PersistedDocument } from '../graph/ask-graph.ts'
import type { KeptForm } from '../session/kept-form.ts'
import type { Identified } from './noun-record.ts'

/** A page of a list, as the graph gives it. */
export type Connection<Node> = {
  totalCount?: number | null
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  edges: readonly { node: Node }[]
}

/** One filter of a list: words to look for, one of some choices, tabs above the list, or what a link says and nobody types. */
export type ListFilter = {
  /** Its word in the address; the page's text says how people call it. */
  name: string
  check: Check
  control: 'search' | 'choice' | 'tabs' | 'link'
  choices?: readonly string[]
  /** What is asked for where the address says nothing. */
  initial?: string
}

/** What an address asks of a list. */
export type Asked = {
  params: Params
  after: string | undefined
  /** What a filter holds; its initial value, or nothing. */
  filter: (name: string) => string | undefined
}

/** The list of a noun: what it asks, by which filters, where it stands. */
export type NounList<Result, Variables, Node> = {
  document: PersistedDocument<Result, Variables>
  /** After the language. */
  path: (params: Params) => string
  filters?: readonly ListFilter[]
  variables: (asked: Asked) => Variables
  found: (data: Result) => Connection<Node> | null | undefined
  /** One of its records by itself, as far as the reader may know of it: a form may come back after its record has left the list. */
  one?: (ask: Ask, id: string) => Promise<Node | null>
}

export type Ask = <Result, Variables>(
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
) => Promise<GraphAnswer<Result>>

/** A record that was asked for by its id alone, if it is one of that noun. */
export const recordIn = <Node extends object>(node: Node | null | undefined) =>
  node && 'version' in node ? (node as Extract<Node, Identified>) : null

/** What the loader of a list gives its page. */
export type Loaded<Node> = {
  found: Connection<Node> | null | undefined
  /** The list could not be had; else, where there is none, the reader has none. */
  isAway: boolean
  unread: readonly UnreadFilter[]
  kept: KeptForm | undefined
  /** The record of a form that comes back. */
  late: Node | null | undefined
}

/** A list whose types are read from its operation. */
export const listOf = <Result, Variables, Node>(
  list: NounList<Result, Variables, Node>,
): NounList<Result, Variables, Node> => list

/** What an address says of a list's filters. */
export const filterIn =
  (filters: readonly ListFilter[], search: URLSearchParams) =>
  (name: string): string | undefined =>
    search.get(name)?.trim() || filters.find((filter) => filter.name === name)?.initial

/** A feed before it has a form: all words are plain text, all addresses whole. */
export type Feed = {
  title: string
  description: string
  language: 'zh-CN' | 'en'
  /** Who publishes it. */
  author: string
  /** The page the feed is about, and the feed's own address. */
  page: string
  self: string
  /** The instant of the newest change. */
  updatedAt: string
  entries: readonly Entry[]
}

export type Entry = {
  /** For good: an address or a URN that only another entry would change. */
  id: string
  page: string
  title: string
  summary: string
  publishedAt: string
  updatedAt: string
}

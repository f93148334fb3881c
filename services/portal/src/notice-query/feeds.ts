/** The feeds a query can be followed by. */
export const feeds = [
  { form: 'rss', name: 'RSS', type: 'application/rss+xml' },
  { form: 'atom', name: 'Atom', type: 'application/atom+xml' },
  { form: 'json', name: 'JSON Feed', type: 'application/feed+json' },
] as const

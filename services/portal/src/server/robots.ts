/** What robots are asked to leave alone: nothing of it is a page to be found. */
const notToBeFound = [
  'desk',
  'sign-in',
  'sign-out',
  'sandbox-clock',
  'receipt',
  'notices.csv',
  'notices.xlsx',
]

/** `/robots.txt` (RFC 9309): everything public may be found; whole tables and the desk are no pages. */
export const robotsText = (publicUrl: string): string =>
  [
    'User-agent: *',
    ...['zh', 'en'].flatMap((language) => notToBeFound.map((name) => `Disallow: /${language}/${name}`)),
    'Disallow: /sign-in/',
    '',
    `Sitemap: ${new URL('/sitemap.xml', publicUrl).href}`,
    '',
  ].join('\n')

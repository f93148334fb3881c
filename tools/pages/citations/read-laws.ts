import type { Laws } from './laws-cited-in.ts'

/**
 * Reads docs/domain/laws.md: a heading per law, its other names, its row in the library, its articles.
 *
 * @returns the names, and each article as "law number"
 * @param library policy-documents.csv: a row that is named must be there
 * @throws Error naming a law whose row the library does not have
 */
export function readLaws(page: string, library: string): { laws: Laws; articles: readonly string[] } {
  const names = new Map<string, string>()
  const rows = new Map<string, string>()
  const articles: string[] = []
  const inLibrary = new Set(library.split('\n').map((line) => line.split(',')[0]))
  for (const part of page.split(/^## /m).slice(1)) {
    const [law = '', , line = ''] = part.split('\n')
    if (!/library/.test(line)) continue
    const slug = /library `([^`]+)`/.exec(line)?.[1]
    if (slug !== undefined && !inLibrary.has(slug)) throw new Error(`${law}: the library has no ${slug}`)
    if (slug !== undefined) rows.set(slug, law)
    const others = /also (.*?) · library/.exec(line)?.[1]?.split(', ') ?? []
    for (const name of [law, ...others]) names.set(name, law)
    articles.push(...[...part.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => `${law} ${number}`))
  }
  return { laws: { names, rows }, articles }
}

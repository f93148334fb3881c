import { describe, expect, test } from '@jest/globals'
import { brokenAtom, brokenJsonFeed, brokenRss, titlesOf } from '../../test/feeds/broken-rules.ts'
import { atom } from './atom.ts'
import type { Feed } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

const HOSTILE = [
  '<3岁>托育 R&D 服务',
  '<script>alert(1)</script>',
  ']]><x>',
  '&lt;b&gt;',
  '坏字符\uffff服务\ufffe',
  '\ud800孤\udfff',
  '\u0000\u0008\u000b\u001f',
  '\u{1fffe}',
  '换\r\n行\u2028',
]

const feed = (titles: readonly string[]): Feed => ({
  title: titles[0] ?? '公示项目',
  description: '最近变动的在前',
  language: 'zh-CN',
  author: '公示平台',
  page: 'https://board.example/zh/notices?q=a&state=OPEN',
  self: 'https://board.example/zh/notices.atom?q=a&state=OPEN',
  updatedAt: '2026-03-05T02:00:00Z',
  entries: titles.map((title, at) => ({
    id: `urn:gongshi:notice:${at}`,
    page: `https://board.example/zh/projects/${at}`,
    title,
    summary: `${title} · 公示中`,
    publishedAt: '2026-03-02T01:30:00Z',
    updatedAt: '2026-03-05T02:00:00Z',
  })),
})

describe.each([
  ['no entries', []],
  ['an entry', ['养老服务']],
  ['hostile titles', HOSTILE],
])('%s: valid in every form (F9, F10)', (_name, titles) => {
  test('Atom', () => expect(brokenAtom(atom(feed(titles)))).toEqual([]))
  test('RSS', () => expect(brokenRss(rss(feed(titles)))).toEqual([]))
  test('JSON Feed', () => expect(brokenJsonFeed(jsonFeed(feed(titles)))).toEqual([]))
})

describe('must fail: what the validator is there to find', () => {
  const good = feed(['养老服务'])
  test('Atom without an author, without its own address, with a title that is HTML', () => {
    expect(brokenAtom(atom(good).replace(/<author>.*?<\/author>/s, ''))).toEqual(['no author'])
    expect(brokenAtom(atom(good).replace('rel="self"', 'rel="via"'))).toEqual(['no link rel=self'])
    expect(brokenAtom(atom(good).replaceAll('type="text">', 'type="html">'))).toContain('title is html')
    expect(brokenAtom(atom(good).replace('养老', '\uffff'))).toEqual([
      expect.stringContaining('not well-formed'),
    ])
  })
  test('RSS without a description, with a date of its own', () => {
    expect(brokenRss(rss(good).replace(/<description>最.*?<\/description>/, '<description/>'))).toEqual([
      'no description',
    ])
    expect(brokenRss(rss(good).replace(/<pubDate>.*?</, '<pubDate>2026-03-05<'))).toEqual([
      'pubDate 2026-03-05',
    ])
  })
  test('JSON Feed of version 1, with an item without content', () => {
    expect(brokenJsonFeed(jsonFeed(good).replace('1.1', '1'))).toEqual(['version'])
    expect(brokenJsonFeed(jsonFeed(good).replace('content_text', 'content'))).toEqual(['item 0: no content'])
  })
})

test('a title is read as it was written: < is a <', () => {
  const title = '<3岁>托育 R&D 服务'
  expect(titlesOf(atom(feed([title])), 'entry')).toEqual([title])
  expect(titlesOf(rss(feed([title])), 'item')).toEqual([title])
})

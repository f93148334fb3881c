import { expect, test } from '@jest/globals'
import { canonicalPath } from './canonical-path.ts'

test('one query has one address, whatever its order and whatever else was hung on it', () => {
  expect(canonicalPath('/zh/notices', '?state=OPEN&q=%E5%85%BB%E8%80%81&utm_source=x&from=')).toBe(
    '/zh/notices?q=%E5%85%BB%E8%80%81&state=OPEN',
  )
})

test('a page without a query is its path', () => {
  expect(canonicalPath('/zh/about', '?index')).toBe('/zh/about')
})

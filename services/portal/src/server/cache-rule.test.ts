import { expect, test } from '@jest/globals'
import { cacheRuleOf } from './cache-rule.ts'

test.each([
  ['/zh/desk', ''],
  ['/en/desk/projects/ZH-2026-440400-000001/preview', ''],
  ['/zh/sign-in', ''],
  ['/sign-in/callback', ''],
  ['/zh/notices', 'gongshi_session=x'],
  ['/zh/notices', 'a=b; __Host-gongshi_session=x'],
])('nothing of %s is kept with the cookies "%s"', (path, cookies) => {
  expect(cacheRuleOf(path, cookies)).toBe('no-store')
})

test.each([
  ['/zh', ''],
  ['/zh/desktop', ''],
  ['/zh/notices', 'gongshi_form=x'],
  ['/zh/notices', 'not_gongshi_session=x'],
])('a public page (%s) with the cookies "%s" is asked about again', (path, cookies) => {
  expect(cacheRuleOf(path, cookies)).toBe('private, no-cache')
})

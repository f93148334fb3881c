import { expect, test } from '@jest/globals'
import { localPath } from './local-path.ts'

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example/x',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/./\\evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  '\\\\evil.example',
  '@evil.example',
  '/a\r\nset-cookie: x',
  '/\0',
  '/\v',
  '/%00',
  '/zh%0d%0a',
  '',
  'zh/desk',
])('sign-in never leads to another place, nor to a fault: %j', (path) => {
  expect(localPath(path)).toBe('/zh/desk')
})

test.each([
  ['/en/desk/projects/ZH-2026-440400-000001?x=1', '/en/desk/projects/ZH-2026-440400-000001?x=1'],
  ['/zh/notices?q=//evil.example', '/zh/notices?q=//evil.example'],
  ['/zh/search?q=养老', '/zh/search?q=%E5%85%BB%E8%80%81'],
  ['/%09/evil.example', '/zh/desk'],
  ['/zh/%2F%2Fevil.example', '/zh/%2F%2Fevil.example'],
])('a path of this board is kept: %s', (path, kept) => {
  expect(localPath(path)).toBe(kept)
  expect(new URL(localPath(path), 'https://board.example').host).toBe('board.example')
})

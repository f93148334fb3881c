import { expect, test } from '@jest/globals'
import { localPath } from './local-path.ts'

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/a\r\nset-cookie: x',
])('sign-in never leads to another place: %s', (path) => {
  expect(localPath(path)).toBe('/zh/desk')
})

test('a path of this board is kept', () => {
  expect(localPath('/en/desk/projects/ZH-2026-440400-000001?x=1')).toBe(
    '/en/desk/projects/ZH-2026-440400-000001?x=1',
  )
})

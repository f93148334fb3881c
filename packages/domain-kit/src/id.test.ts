import { expect, test } from '@jest/globals'
import { newId } from './id.ts'

test('ids are UUID version 7, 36 characters, and sort by birth', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(1000)
})

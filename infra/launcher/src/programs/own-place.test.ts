import { expect, test } from '@jest/globals'
import { told } from './own-place.ts'

test('bundled code names the place of its source, also one with a space in it', () => {
  expect(
    told('join(import.meta.dirname, "a"); new URL("./b", import.meta.url)', '/a house/src/main.ts'),
  ).toBe('join("/a house/src", "a"); new URL("./b", "file:///a%20house/src/main.ts")')
})

import { expect, test } from '@jest/globals'
import { KINDS } from './kinds.ts'
import { kindsOf } from './kinds-of.ts'

const files = ['/house/services/a/src/one.test.ts', '/house/services/a/test/two.store.test.ts']

test.each([
  ['nothing: every kind', [], KINDS],
  ['a file of the store', ['two'], ['store']],
  ['its ending', ['store.test'], ['store']],
  ['a folder with both', ['services/A'], ['unit', 'store']],
  ['one of two patterns', ['nowhere', 'one'], ['unit']],
  ['no file', ['nowhere'], []],
])('asked for %s', (_what, patterns, kinds) => expect(kindsOf(patterns, files)).toEqual(kinds))

test('without a list it looks at the files of this repository', () =>
  expect(kindsOf(['launcher/src/test/kinds-of'])).toEqual(['unit']))

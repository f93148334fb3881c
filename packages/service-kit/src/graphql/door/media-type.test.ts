import { expect, test } from '@jest/globals'
import { mediaTypeFor } from './media-type.ts'

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
])('%p is answered in %s', (accept, type) => expect(mediaTypeFor(accept)).toBe(`${type}; charset=utf-8`))

test('must fail: a page', () => expect(mediaTypeFor('text/html')).toBeUndefined())

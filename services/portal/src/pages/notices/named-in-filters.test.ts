import { expect, test } from '@jest/globals'
import type { NoticesQuery } from '../../graph/documents.generated/graphql.ts'
import { unknownNames } from './named-in-filters.ts'

const filter = { divisionCode: '999999', serviceCode: 'Z99' }
const answer = (over: object, failures: readonly { path: string; code: string }[] = []) => ({
  data: {
    notices: { edges: [] },
    namedDivision: null,
    namedService: null,
    ...over,
  } as unknown as NoticesQuery,
  failures,
})

test('a code that is written like one and is none is named', () => {
  expect(unknownNames(answer({}), filter).map(({ name, why }) => [name, why])).toEqual([
    ['division', 'noDivision'],
    ['service', 'noService'],
  ])
  expect(unknownNames(answer({ namedDivision: { code: '440402' } }), filter)).toHaveLength(1)
  expect(unknownNames(answer({}), {})).toEqual([])
})

test('what was found is shown, under an old code, too; nobody is blamed for a room that does not answer', () => {
  expect(unknownNames(answer({ notices: { edges: [{}] } }), filter)).toEqual([])
  const away = [
    { path: 'namedDivision', code: 'SUBGRAPH_UNAVAILABLE' },
    { path: 'namedService', code: 'SUBGRAPH_UNAVAILABLE' },
  ]
  expect(unknownNames(answer({}, away), filter)).toEqual([])
})

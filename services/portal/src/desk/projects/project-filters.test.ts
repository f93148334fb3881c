import { expect, test } from '@jest/globals'
import { unreadIn } from '../../filters/unread-in.ts'
import { projectChecks, projectFilterOf } from './project-filters.ts'

const of = (query: string) => projectFilterOf(new URLSearchParams(query))

test('an address asks for one state, the own ones, a text; an empty one for all', () => {
  expect(of('state=DRAFT&mine=yes&q=+养老+')).toEqual({ states: ['DRAFT'], mine: true, text: '养老' })
  expect(of('state=&mine=&q=')).toEqual({ states: undefined, mine: undefined, text: undefined })
})

test('what cannot be read is named, not left out in silence', () => {
  const unread = unreadIn(
    new URLSearchParams(`state=LOST&mine=no&q=${'字'.repeat(101)}&year=1`),
    projectChecks,
  )
  expect(unread.map(({ name, why }) => [name, why])).toEqual([
    ['state', 'choice'],
    ['mine', 'choice'],
    ['q', 'tooLong'],
    ['year', 'unknown'],
  ])
  expect(unreadIn(new URLSearchParams(`state=READY&q=${'字'.repeat(100)}`), projectChecks)).toEqual([])
})

import { expect, test } from '@jest/globals'
import { type Change, firstPlace, nextPlace, placeBefore, placeOf } from './place.ts'

const at = (change: Change) =>
  placeOf(
    new URLSearchParams(Object.entries(change).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  )

test('forward three pages and back again: the same places, each with the number of its first row', () => {
  const second = nextPlace(at(firstPlace), 'c1_-.mark')
  const third = nextPlace(at(second), 'c2')
  const fourth = nextPlace(at(third), 'c3')
  expect([second, third, fourth].map(({ row }) => row)).toEqual(['21', '41', '61'])
  expect(placeBefore(at(fourth))).toEqual(third)
  expect(placeBefore(at(third))).toEqual(second)
  expect(placeBefore(at(second))).toEqual(firstPlace)
  expect(placeBefore(at(firstPlace))).toBeUndefined()
})

test('a page reached by its cursor alone has no number and no page before; made-up ones are not believed', () => {
  expect(at({ after: 'c9', way: null, row: null })).toEqual({ after: 'c9', way: [], row: undefined })
  expect(placeBefore(at({ after: 'c9', way: null, row: null }))).toBeUndefined()
  for (const row of ['22', '-19', '1e9', 'x', '1'])
    expect(at({ after: 'c9', way: '<b>', row }).row).toBeUndefined()
})

test('a way of a hundred pages stays short, and its oldest end leads to the first page only', () => {
  let change = nextPlace(at(firstPlace), 'c1')
  for (let page = 2; page < 100; page++) change = nextPlace(at(change), `c${page}`)
  expect(at(change).way).toHaveLength(24)
  for (let back = 0; back < 24; back++) change = placeBefore(at(change))!
  expect(placeBefore(at(change))).toBeUndefined()
})

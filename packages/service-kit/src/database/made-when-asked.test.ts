import { expect, test } from '@jest/globals'
import { madeWhenAsked } from './made-when-asked.ts'

test('each is made when it is asked for, once; the others are not', () => {
  const made: string[] = []
  const things = madeWhenAsked<{ one: object; two: object }>({
    one: () => ({ no: made.push('one') }),
    two: () => ({ no: made.push('two') }),
  })
  expect(made).toEqual([])
  expect(things.two).toBe(things.two)
  expect(made).toEqual(['two'])
  expect(Object.keys({ ...things })).toEqual(['one', 'two'])
})

import { expect, test } from '@jest/globals'
import { valuesOf } from '../../form-kit/values.ts'
import { withAreas } from './with-areas.ts'

const read = (...fields: [string, string][]) => withAreas(valuesOf(fields))

test('ticked districts come before what was typed, each once', () => {
  expect(
    read(
      ['serviceAreaPicked', '440402'],
      ['serviceAreaPicked', '440403'],
      ['serviceArea', '香洲区拱北街道\r\n440402\r\n'],
    ),
  ).toEqual({ serviceArea: '440402\n440403\n香洲区拱北街道' })
  expect(read(['serviceArea', '香洲区\r\n斗门区'])).toEqual({ serviceArea: '香洲区\r\n斗门区' })
})

test('whatever else was typed stays as it was', () => {
  expect(read(['title', ' 养老 '], ['reason', ''])).toEqual({ title: ' 养老 ', reason: '' })
})

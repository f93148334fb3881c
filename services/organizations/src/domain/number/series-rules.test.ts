import { brokenRules, type Uscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { documentNoOf, type NumberSeries } from './number-series.ts'
import { seriesRules } from './series-rules.ts'

const series = (changes: Partial<NumberSeries> = {}): NumberSeries => ({
  id: 'registration-1',
  ownerUscc: '11440400FAKE001285' as Uscc,
  kind: 'REGISTRATION',
  word: '珠示民登',
  ...changes,
})
type There = Partial<Record<'kept' | 'sameWord' | 'ofOwner', NumberSeries>>
const codes = (told: NumberSeries, { kept, sameWord, ofOwner }: There = {}) =>
  brokenRules(seriesRules, { series: told, kept, sameWord, ofOwner }).map(({ code }) => code)

test('2.3: a number is the word, the year and the place in it', () =>
  expect(documentNoOf({ word: '珠示民登', year: 2026, serial: 12 })).toBe('珠示民登〔2026〕12号'))

test('2.3: a word is one to twelve Chinese characters', () => {
  expect([codes(series({ word: '民' })), codes(series({ word: '民'.repeat(12) }))]).toEqual([[], []])
  for (const word of ['', '民'.repeat(13), 'REG', '民 登'])
    expect(codes(series({ word }))).toEqual(['INPUT_INVALID'])
})

test('no two series have one word; a series keeps its own', () => {
  expect(codes(series(), { sameWord: series() })).toEqual([])
  expect(codes(series({ id: 'registration-2' }), { sameWord: series() })).toEqual(['DUPLICATE'])
})

test('a series that is there keeps its word, its agency and its use: numbers were given by it', () => {
  const kept = series()
  expect(codes(series(), { kept, sameWord: kept, ofOwner: kept })).toEqual([])
  expect(codes(series({ word: '珠民登' }), { kept, ofOwner: kept })).toEqual(['INPUT_INVALID'])
  expect(codes(series({ ownerUscc: '11440402FAKE00136W' as Uscc }), { kept, sameWord: kept })).toEqual([
    'INPUT_INVALID',
  ])
})

test('an agency has one series of a kind: another would begin the year anew', () => {
  const other = series({ id: 'registration-2', word: '珠民登' })
  expect(codes(other)).toEqual([])
  expect(codes(other, { ofOwner: series() })).toEqual(['DUPLICATE'])
})

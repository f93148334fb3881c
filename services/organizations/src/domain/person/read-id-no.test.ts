import { expect, test } from '@jest/globals'
import { readIdNo } from './read-id-no.ts'

test('an identity number is read in whatever width and spacing, by its check sign', () => {
  expect(readIdNo(' １１０１０５ 19491231 002x ')).toBe('11010519491231002X')
  expect(readIdNo('110105194912310021')).toBeUndefined()
})

test('what stands between its signs is no part of it: one paper is one number', () => {
  const card = [
    '110105-19491231-002X',
    '110105/19491231/002X',
    '（110105）19491231·002x',
    '110105_19491231_002X',
  ]
  expect(card.map(readIdNo)).toEqual(Array(4).fill('11010519491231002X'))
  const permit = ['H01234567(8)', 'H01234567（8）', 'H-01234567-8', 'h0123 4567/8', 'Ｈ０１２３４５６７８']
  expect(new Set(permit.map(readIdNo))).toEqual(new Set(['H012345678']))
})

test('fourteen digits may be a paper; fifteen and more are a card, and then a whole one', () => {
  expect(readIdNo('1'.repeat(14))).toBe('1'.repeat(14))
  for (const slip of [
    '110105491231002',
    '1101051949123100',
    '11010519491231002',
    '11010519491231002X0',
    'X'.repeat(18),
  ])
    expect(readIdNo(slip)).toBeUndefined()
  expect(readIdNo('E11010519491231002')).toBe('E11010519491231002')
})

test('a passport or a permit: five signs are the least, forty the most', () => {
  expect([readIdNo('E1234'), readIdNo('H'.repeat(40))]).toEqual(['E1234', 'H'.repeat(40)])
  expect([
    readIdNo('E123'),
    readIdNo('E-1-2-3'),
    readIdNo('H'.repeat(41)),
    readIdNo('护照'),
    readIdNo(''),
  ]).toEqual(Array(5).fill(undefined))
})

import { expect, test } from '@jest/globals'
import { readableMoney } from './readable-money.ts'

test('money in a sentence of the graph reads as money anywhere else on the page', () => {
  expect(readableMoney('zh', '预算 CNY 500.00 低于 CNY 1,000.00，请核对。')).toBe(
    '预算 ¥500.00 低于 ¥1,000.00，请核对。',
  )
  expect(readableMoney('en', 'CNY 180,000.00')).toBe('CN¥180,000.00')
  expect(readableMoney('zh', 'CNY 9,007,199,254,740.99')).toBe('¥9,007,199,254,740.99')
})

test('what is no amount stays as it was written', () => {
  expect(readableMoney('zh', 'CNY 约 500 元')).toBe('CNY 约 500 元')
})

import { describe, expect, test } from '@jest/globals'
import { aSeal, sealSettings } from '../../test/a-seal.ts'
import { publicHalfOf } from './news-keys.ts'
import { BrokenSeal, newsSeal } from './news-seal.ts'

const catalogue = aSeal('catalogue')
const procurement = aSeal('procurement')
const news = { events: [{ eventId: '1', body: { retiredOn: '2026-08-31' } }] }

describe('what one room says to another through Redis is signed by it for the other (attack 10)', () => {
  test('the other opens it', () =>
    expect(procurement.open(JSON.parse(JSON.stringify(catalogue.seal('procurement', news))))).toEqual({
      from: 'catalogue',
      content: news,
    }))

  const sealed = catalogue.seal('procurement', news)
  test.each([
    ['without a seal', { from: 'catalogue', ...news }],
    ['with another text', { ...sealed, text: sealed.text.replace('08-31', '08-01') }],
    ['under another name', { ...sealed, from: 'organizations' }],
    [
      'by a room that may sign, in the name of another',
      { ...aSeal('compliance').seal('procurement', news), from: 'catalogue' },
    ],
    ['meant for another room', catalogue.seal('compliance', news)],
    ['by a room nobody knows', { ...sealed, from: 'lobby' }],
    ['with an empty signature', { ...sealed, signature: '' }],
    ['nothing', null],
    ['a text', 'news'],
  ])('must fail: %s', (_what, forged) => expect(() => procurement.open(forged)).toThrow(BrokenSeal))

  test('a key changes without a pause: both are believed for a while, then only the new one', () => {
    const key = 'ab'.repeat(32)
    const { NEWS_KEY, NEWS_PUBLIC_KEYS } = sealSettings('procurement')
    const both = `${NEWS_PUBLIC_KEYS}\ncatalogue=${publicHalfOf(key)}`
    const later = NEWS_PUBLIC_KEYS.replace(/catalogue=\w+/, `catalogue=${publicHalfOf(key)}`)
    const renewed = newsSeal({ room: 'catalogue', key, publicKeys: both }).seal('procurement', news)
    const opens = (publicKeys: string, what: unknown) =>
      newsSeal({ room: 'procurement', key: NEWS_KEY, publicKeys }).open(what).from
    expect([opens(both, sealed), opens(both, renewed)]).toEqual(['catalogue', 'catalogue'])
    expect(opens(later, renewed)).toBe('catalogue')
    expect(() => opens(later, sealed)).toThrow(BrokenSeal)
  })
})

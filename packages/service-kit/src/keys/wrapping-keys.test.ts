import { describe, expect, test } from '@jest/globals'
import { wrappingKeyRing, wrappingKeys } from './wrapping-keys.ts'

const [old, young] = ['a'.repeat(64), 'b'.repeat(64)]

describe('the keys of sealed files are wrapped under a house key that can be exchanged', () => {
  test('each file has a key of its own, and it opens', () => {
    const keys = wrappingKeys(`2026=${old}`, 'FILES_KEYS')
    const [first, second] = [keys.make('blob-1'), keys.make('blob-2')]
    expect(first.key.equals(second.key)).toBe(false)
    expect(first.wrapped.sealed.includes(first.key)).toBe(false)
    expect(keys.open('blob-1', first.wrapped).equals(first.key)).toBe(true)
  })

  test('while it is exchanged both open and the first wraps; afterwards the new one alone opens', () => {
    const before = wrappingKeys(`2026=${old}`, 'FILES_KEYS').make('blob')
    const both = wrappingKeys(`2027=${young} 2026=${old}`, 'FILES_KEYS')
    expect(both.open('blob', before.wrapped).equals(before.key)).toBe(true)
    const anew = both.rewrap('blob', before.wrapped)
    expect(anew.keyId).toBe('2027')
    const after = wrappingKeys(`2027=${young}`, 'FILES_KEYS')
    expect(after.open('blob', anew).equals(before.key)).toBe(true)
    expect(() => after.open('blob', before.wrapped)).toThrow('no key named 2026 is in FILES_KEYS')
  })

  test('must fail: the key of one file under the name of another; another key of the same name', () => {
    const { wrapped } = wrappingKeys(`k=${old}`, 'FILES_KEYS').make('blob-1')
    expect(() => wrappingKeys(`k=${old}`, 'FILES_KEYS').open('blob-2', wrapped)).toThrow()
    expect(() => wrappingKeys(`k=${young}`, 'FILES_KEYS').open('blob-1', wrapped)).toThrow()
  })

  test.each([`k=${old}`, `k=${old} j=${young}`, ` k=${old}\n`])('a ring: %p', (ring) =>
    expect(wrappingKeyRing.safeParse(ring).success).toBe(true),
  )
  test.each(['', old, `k=${old.slice(1)}`, `k=${old},j=${young}`, 'k=g', `k=${old} k=${young}`])(
    'must fail: no ring: %p',
    (ring) => expect(wrappingKeyRing.safeParse(ring).success).toBe(false),
  )
})

import { civilDate, Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import type { EarlierDeadline, Span } from '../../domain/notice/notice.ts'
import { type Codec, json } from './codecs.ts'

const again = <T>(codec: Codec<T>, value: T): T => codec.from(codec.to(value))

describe('what stands in a JSON column', () => {
  test('a text stays a text, whatever its key ends in', () => {
    const words = {
      at: 'the town hall',
      lookedAt: '不详',
      From: 'home',
      On: 'foot',
      nested: [{ calledOn: '张' }],
    }
    expect(again(json<typeof words>(), words)).toEqual(words)
  })

  test('dates that were named come back as dates, in arrays, too', () => {
    const at = Temporal.Instant.from('2026-03-02T01:30:00Z')
    const deadline: EarlierDeadline = {
      closesOn: civilDate('2026-03-02'),
      closesAt: at,
      because: '2026-03-02',
    }
    const codec = json<EarlierDeadline>({ closesOn: 'date', closesAt: 'instant', remindAt: 'instant' })
    const back = again(codec, deadline)
    expect(back.closesOn.equals(deadline.closesOn)).toBe(true)
    expect(back.closesAt.equals(at)).toBe(true)
    expect(back).toMatchObject({ because: '2026-03-02' })
    expect(back.remindAt).toBeUndefined()
    const spans: readonly Span[] = [{ firstOn: civilDate('2026-03-02'), lastOn: civilDate('2026-03-05') }]
    expect(again(json<readonly Span[]>({ firstOn: 'date', lastOn: 'date' }), spans)[0]?.lastOn.day).toBe(5)
  })

  test('a date that nobody named does not compile', () => {
    // @ts-expect-error closesAt is an instant and must be said so
    json<{ closesAt: Temporal.Instant }>({})
    // @ts-expect-error a text is no date
    json<{ because: string }>({ because: 'date' })
    expect(json<{ because: string }>().from('{"because":"x"}')).toEqual({ because: 'x' })
  })
})

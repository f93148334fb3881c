import { type CivilDate, civilDate, type Instant, Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import type { ValueTransformer } from 'typeorm'
import type { Column } from './column.ts'
import { json } from './json-column.ts'

type EarlierDeadline = { closesOn: CivilDate; closesAt: Instant; remindAt?: Instant; because: string }
type Span = { firstOn: CivilDate; lastOn: CivilDate }

const read = <T>({ transformer }: Column<T>, said: string): T =>
  (transformer as ValueTransformer).from(JSON.parse(said))
const again = <T>(column: Column<T>, value: T): T => read(column, JSON.stringify(value))

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
    const column = json<EarlierDeadline>({ closesOn: 'date', closesAt: 'instant', remindAt: 'instant' })
    const back = again(column, deadline)
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
    expect(read(json<{ because: string }>(), '{"because":"x"}')).toEqual({ because: 'x' })
  })
})

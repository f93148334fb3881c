import { describe, expect, test } from '@jest/globals'
import type { Sent } from '../desk/desk-action.ts'
import type { FormName } from '../graph/forms.generated/forms.ts'
import { doForm } from './do-form.ts'
import type { Tried } from './tried.ts'
import { MOST_ROWS } from './values.ts'

const asksNobody = () => Promise.reject(new Error('nobody should be asked'))

/** A form as it was sent, with nobody to ask. */
function sent(fields: readonly (readonly [string, string])[]): Sent {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const word = (field: string) => String(form.get(field) ?? '')
  const nowhere = { params: {}, here: '/zh/desk', language: 'zh' } as const
  return { ...nowhere, form, word, ask: asksNobody, send: asksNobody, leadOn: asksNobody }
}

const status = async (verbs: readonly FormName[], fields: readonly (readonly [string, string])[]) =>
  doForm(sent(fields), { verbs }).then(
    (answer) => answer as Tried,
    (refused: Response) => refused.status,
  )

describe('a page does what its forms show, and nothing else', () => {
  test('one of its own comes back with what it was refused for', async () =>
    expect(await status(['proposePolicyParameter'], [['verb', 'proposePolicyParameter']])).toMatchObject({
      verb: 'proposePolicyParameter',
    }))

  test.each(['approveProject', 'constructor', ''])(
    'must fail: %s of another page, or of none',
    async (verb) => expect(await status(['proposePolicyParameter'], [['verb', verb]])).toBe(400),
  )
})

describe('a form of more rows than a form may have', () => {
  const rows = (count: number) =>
    status(
      ['importCalendarNotice'],
      [
        ['verb', 'importCalendarNotice'],
        ...Array.from({ length: count }, (_, row) => [`days.${row}.name`, '春节'] as const),
      ],
    )

  test('the most is read', async () => expect(await rows(MOST_ROWS)).toHaveProperty('problems'))
  test('must fail: one more is too large', async () => expect(await rows(MOST_ROWS + 1)).toBe(413))
})

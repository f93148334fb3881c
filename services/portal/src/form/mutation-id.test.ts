import { expect, test } from '@jest/globals'
import { mutationIdOf } from './mutation-id.ts'

const sent = (id?: string): FormData => {
  const form = new FormData()
  if (id !== undefined) form.set('_once', id)
  return form
}

test('a form is told by the id it was drawn with; one without, or with a made-up one, has none', () => {
  expect(mutationIdOf(sent('0f8fad5b-d9cb-469f-a165-70867728950e'))).toBe(
    '0f8fad5b-d9cb-469f-a165-70867728950e',
  )
  expect(mutationIdOf(sent('a'.repeat(64)))).toHaveLength(64)
  for (const none of [undefined, '', 'short', 'a'.repeat(65), '<script>1</script>'])
    expect(mutationIdOf(sent(none))).toBeUndefined()
})

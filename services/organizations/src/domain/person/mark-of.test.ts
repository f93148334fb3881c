import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { markOf } from './mark-of.ts'

test('the key is its bytes, in capitals or not, and not the text that writes them', () => {
  const key = 'a1'.repeat(32)
  const mark = createHmac('sha256', Buffer.alloc(32, 0xa1)).update('E1234').digest('hex')
  expect([markOf('E1234', key), markOf('E1234', key.toUpperCase())]).toEqual([mark, mark])
  expect(createHmac('sha256', key).update('E1234').digest('hex')).not.toBe(mark)
})

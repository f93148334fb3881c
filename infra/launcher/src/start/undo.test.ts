import { expect, test } from '@jest/globals'
import { undoList } from './undo.ts'

test('what came up last is taken down first, once', async () => {
  const taken: string[] = []
  const undo = undoList()
  undo.push(
    () => taken.push('servers'),
    () => taken.push('rooms'),
  )
  undo.push(() => taken.push('gateway'))
  await Promise.all([undo.all(), undo.all()])
  expect(taken).toEqual(['gateway', 'rooms', 'servers'])
})

test('a step that fails does not keep the others from being taken', async () => {
  const taken: string[] = []
  const undo = undoList()
  undo.push(
    () => taken.push('servers'),
    () => Promise.reject(new Error('stuck')),
  )
  await expect(undo.all()).rejects.toThrow('not everything could be stopped cleanly')
  expect(taken).toEqual(['servers'])
})

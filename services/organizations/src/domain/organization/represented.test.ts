import { expect, test } from '@jest/globals'
import { isRepresentedAnew } from './represented.ts'

const of = (...heads: readonly (readonly [name: string, post: string])[]) => ({
  heads: heads.map(([displayName, post]) => ({ displayName, post, mandateEndedOn: null })),
})
const was = of(['王示例', '会长'], ['陈示例', '法定代表人'])

test('ADR 46: the mark stays with whoever is named still, whatever the post is called and however the name is written', () => {
  for (const told of [
    was,
    of(['陈示例', '会长（法定代表人）']),
    of(['陈示例', '会长']),
    of(['陈 示例', '理事长']),
  ])
    expect(isRepresentedAnew(was, told)).toBe(false)
  expect(isRepresentedAnew(was, of())).toBe(false)
  expect(isRepresentedAnew(of(), was)).toBe(false)
})

test('another in that place takes it away, though the former one has a post still', () => {
  expect(isRepresentedAnew(was, of(['陈示例', '副会长'], ['李示例', '法定代表人']))).toBe(true)
  expect(isRepresentedAnew(was, of(['李示例', '会长']))).toBe(true)
})

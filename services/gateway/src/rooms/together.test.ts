import { setImmediate as turn } from 'node:timers/promises'
import type { Question } from '@gongshi/service-kit/neighbours'
import { until } from '@gongshi/testkit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { together } from './together.ts'

/** What reached the room, each to be answered by hand. */
let asked: (Question & { answer: () => void })[]
let ask: (body: string, over?: Partial<Question>) => Promise<string>

beforeEach(() => {
  asked = []
  const shared = together<string>((question) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const number = asked.push({ ...question, answer: () => resolve(`answer ${number}`) })
    question.signal.addEventListener('abort', () => reject(question.signal.reason))
    return promise
  })
  ask = (body, over = {}) => shared({ body, waitMs: 2200, signal: new AbortController().signal, ...over })
})

/** Long enough for everything that does not wait for something else. */
async function sent() {
  await turn()
  await turn()
}
const answerAll = () => {
  for (const question of asked) question.answer()
}

describe('equal questions of one moment are asked once (platform.md 7)', () => {
  test('the same text of the same caller', async () => {
    const all = Promise.all([ask('a'), ask('a'), ask('a')])
    await sent()
    answerAll()
    expect(await all).toEqual(['answer 1', 'answer 1', 'answer 1'])
    expect(asked).toHaveLength(1)
  })

  test('another text, or another caller, is another question', async () => {
    const all = Promise.all([ask('a'), ask('b'), ask('a', { token: 'x' }), ask('a', { token: 'y' })])
    await sent()
    expect(asked.map(({ body, token = '' }) => body + token)).toEqual(['a', 'b', 'ax', 'ay'])
    answerAll()
    await all
  })

  test('with more time, it is another question: a slow operation is not held to an ordinary one (code 8)', async () => {
    const all = Promise.all([ask('a'), ask('a', { waitMs: 5200 }), ask('a')])
    await sent()
    expect(asked.map(({ waitMs }) => waitMs)).toEqual([2200, 5200])
    answerAll()
    await all
  })

  test('none joins a question that has been sent: what was confirmed meanwhile must be seen', async () => {
    const first = ask('a')
    await sent()
    const [second, third] = [ask('a'), ask('a')]
    answerAll()
    expect(await first).toBe('answer 1')
    await sent()
    answerAll()
    expect(await Promise.all([second, third])).toEqual(['answer 2', 'answer 2'])
  })

  test('and none waits long for one that has been sent', async () => {
    const both = [ask('a')]
    await sent()
    both.push(ask('a'))
    await sent()
    expect(asked).toHaveLength(1)
    await until(() => asked.length === 2)
    answerAll()
    await Promise.all(both)
  })
})

describe('a shared question is given up when all who share it have left', () => {
  test('one leaves: the other gets the answer', async () => {
    const leave = new AbortController()
    const both = Promise.allSettled([ask('a', { signal: leave.signal }), ask('a')])
    await sent()
    leave.abort(new Error('left'))
    expect(asked[0]?.signal.aborted).toBe(false)
    answerAll()
    expect(await both).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'answer 1' }])
  })

  test('all leave: it ends, with the reason of the last', async () => {
    const leave = [new AbortController(), new AbortController()]
    const both = Promise.allSettled(leave.map(({ signal }) => ask('a', { signal })))
    await sent()
    leave.map((one, at) => one.abort(new Error(`left ${at}`)))
    await both
    expect(asked[0]?.signal.reason).toEqual(new Error('left 1'))
  })

  test('a question nobody waits for any more takes in no newcomer', async () => {
    const gone = ask('a', { signal: AbortSignal.abort(new Error('gone')) })
    const both = Promise.allSettled([gone, ask('a')])
    await sent()
    await until(() => asked.length === 2)
    answerAll()
    expect(await both).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }])
  })
})

import { expect, test } from '@jest/globals'
import { oneAtATime, runsAlready } from './one-at-a-time.ts'

test('a second start says that it runs already, and where', async () => {
  const release = await oneAtATime(() => ({ pid: 7, gateway: 'http://127.0.0.1:4000', phase: 'starting' }))
  const second = oneAtATime(() => ({ pid: 8, gateway: '', phase: 'ready' }))
  await expect(second).rejects.toThrow(
    /runs already.* at http:\/\/127\.0\.0\.1:4000\/graphql, process 7 \(starting\)/,
  )
  await release()
})

test('also when the first one says nothing of itself', () => {
  expect(runsAlready(undefined)).toContain('runs already')
})

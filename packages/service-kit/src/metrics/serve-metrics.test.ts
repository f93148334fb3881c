import { expect, test } from '@jest/globals'
import { openMetrics } from './open-metrics.ts'
import { serveMetrics } from './serve-metrics.ts'

test('what a process counts stands at a port of its own, and nothing else does', async () => {
  const door = await serveMetrics({ host: '127.0.0.1', port: 0, metrics: openMetrics({ service: 'test' }) })
  const found = await fetch(door.url)
  expect([found.status, await found.text()]).toEqual([
    200,
    expect.stringContaining('process_cpu_seconds_total'),
  ])
  expect((await fetch(door.url.replace('/metrics', '/graphql'))).status).toBe(404)
  expect((await fetch(door.url, { method: 'POST' })).status).toBe(404)
  await door.stop()
  await expect(fetch(door.url)).rejects.toThrow()
})

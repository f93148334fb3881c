import { oddRequests, sayRaw, wrongHosts } from '@gongshi/testkit'
import { expect, test } from '@jest/globals'
import { theBoard } from './board/board.ts'

const port = () => Number(new URL(theBoard().url).port)

test.each(['/zh', '/zh/sign-out', '/zh/notices.csv'])(
  'more than 200 odd requests about %s: each is answered below 500 or hung up on, and the board lives (attack 1)',
  async (path) => {
    const table = oddRequests(path)
    expect(table.length).toBeGreaterThan(200)
    const failed: string[] = []
    for (const { name, raw } of table) {
      const statuses = await sayRaw(port(), raw, 3_000)
      if (statuses.some((status) => status >= 500)) failed.push(`${name}: ${statuses}`)
    }
    expect(failed).toEqual([])
    expect((await fetch(`${theBoard().url}/livez`)).status).toBe(200)
  },
)

test('two hosts, and hosts with a person or a path, are refused (400)', async () => {
  for (const { name, raw } of [...wrongHosts('/zh'), ...wrongHosts('/livez')])
    expect([name, await sayRaw(port(), raw)]).toEqual([name, [400]])
})

test('GET // and its like are refused, and told so', async () => {
  for (const target of ['//', '//evil.example', '/%', '*'])
    expect(
      await sayRaw(port(), Buffer.from(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)),
    ).toEqual([400])
})

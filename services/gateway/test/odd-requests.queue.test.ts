import { setTimeout as pause } from 'node:timers/promises'
import { oddRequests, sendOdd } from '@gongshi/service-kit/test'
import { sayRaw, sendLongForm, wrongHosts } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity({ RATE_ADDRESS: '0', RATE_NEW: '0' })
})
afterAll(() => city.stop())

const doors = { gateway: () => Number(new URL(city.url).port), room: () => city.compliance.port }

describe.each(['gateway', 'room'] as const)(
  'the %s answers every request there is, or refuses it, and lives',
  (door) => {
    test('the table of odd requests: no 500, no silence but a closed line, and a good answer after all', async () => {
      const requests = oddRequests()
      expect(requests.length).toBeGreaterThan(200)
      const wrong: string[] = []
      for (let at = 0; at < requests.length; at += 20) {
        const some = requests.slice(at, at + 20)
        const answers = await Promise.all(some.map(({ bytes }) => sendOdd(doors[door](), bytes, 1500)))
        answers.forEach(({ status, text }, index) => {
          if ((status ?? 0) >= 500 || /\n\s+at |node_modules|\.ts:/.test(text))
            wrong.push(`${some[index]?.name}: ${status}`)
        })
      }
      expect(wrong).toEqual([])
      const { port } = new URL(city.url)
      expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200)
      expect((await city.ask('{ listed who }')).data).toEqual({ listed: 0, who: 'public' })
    })

    test('a body that grows over the limit is cut while it is read', async () => {
      const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
      const start =
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
      const { status, text } = await sendOdd(doors[door](), Buffer.from(start + chunk.repeat(40)))
      expect([status, text]).toEqual([413, expect.stringContaining('REQUEST_TOO_LARGE')])
    })

    test('two hosts, and hosts with a person or a path, are refused (400)', async () => {
      for (const { name, raw } of ['/graphql', '/livez', '/files/x/y'].flatMap(wrongHosts))
        expect([name, await sayRaw(doors[door](), raw)]).toEqual([name, [400]])
    })

    test('whoever goes on saying what was refused is hung up on with the answer (attack 4)', async () => {
      const asked = { port: doors[door](), path: '/graphql', type: 'application/json', megabytes: 64 }
      const told = Promise.all([true, false].map((chunked) => sendLongForm({ ...asked, chunked })))
      const heard = await Promise.race([told, pause(10_000, ['waited in vain'])])
      // the line may be cut before the answer is heard
      expect(heard.filter((one) => one && one !== 'HTTP/1.1 413')).toEqual([])
    })
  },
)

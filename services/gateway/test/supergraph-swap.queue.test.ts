import { writeFileSync } from 'node:fs'
import { until } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { tinySupergraph } from './a-gateway.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity()
})
afterAll(() => city.stop())

async function supergraphId(): Promise<string> {
  const told = (await (await fetch(`${city.origin}/readyz`)).json()) as { supergraph: string }
  return told.supergraph
}

const knows = async (field: string) => !(await city.ask(`{ ${field} }`)).text.includes('Cannot query field')

/** How often the gateway has said that it refused one. */
const refusals = () => city.lines.filter(({ msg }) => String(msg).includes('broken and was refused')).length

test('a broken supergraph is refused and the old one goes on', async () => {
  const before = await supergraphId()
  writeFileSync(city.file, tinySupergraph().slice(0, 900))
  await until(() => refusals() === 1, { within: 10_000 })
  expect(await supergraphId()).toBe(before)
  expect((await city.ask('{ who }')).data).toEqual({ who: 'public' })
})

test('a supergraph with a room nobody has an address for is refused', async () => {
  const before = await supergraphId()
  writeFileSync(city.file, tinySupergraph().replace('name: "compliance"', 'name: "elsewhere"'))
  await until(() => refusals() === 2, { within: 10_000 })
  expect(await supergraphId()).toBe(before)
})

test('a good one takes over; requests in flight finish on the old one, none is dropped', async () => {
  const before = await supergraphId()
  expect(await knows('added')).toBe(false)
  const slow = city.ask('{ wait(ms: 1500) }')
  let asking = true
  const steady = (async () => {
    const answers = []
    while (asking) answers.push(await city.ask('{ who }'))
    return answers
  })()
  writeFileSync(city.file, tinySupergraph('\nextend type Query { added: String }'))
  await until(async () => (await supergraphId()) !== before, { within: 10_000 })
  expect(await knows('added')).toBe(true)
  expect((await slow).data).toEqual({ wait: 1500 })
  asking = false
  const answers = await steady
  expect(answers.length).toBeGreaterThan(10)
  expect(answers.filter(({ data }) => data?.who !== 'public')).toEqual([])
})

import { expect, test } from '@jest/globals'
import { aptSettings } from './apt.ts'

test('apt keeps its state below the given folder and reads from the machine only what is installed', () => {
  const settings = aptSettings('/x')
  for (const [name, value] of Object.entries(settings))
    if (name.startsWith('Dir::') && name !== 'Dir::State::status') expect(value).toMatch(/^\/x(\/|$)/)
  expect(settings['Dir::State::status']).toBe('/var/lib/dpkg/status')
})

test("the machine's own sources, keys and proxy settings hold", () => {
  expect(Object.keys(aptSettings('/x')).filter((name) => name.startsWith('Dir::Etc'))).toEqual([])
})

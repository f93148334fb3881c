import { readFileSync } from 'node:fs'
import { parseUscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { cityFiles } from '../src/city/city-files.ts'
import { fakeUscc } from '../src/city/fake-uscc.ts'
import { storyProjects } from '../src/city/story-projects.ts'
import { CITY_DATA, FIXTURES_DATA } from '../src/paths.ts'
import { PARTIES } from '../src/personas/parties.ts'

const { city, fixtures } = cityFiles()

test('the committed city is what the generator makes', () => {
  for (const [name, text] of Object.entries(city))
    expect(readFileSync(`${CITY_DATA}/synthetic/${name}`, 'utf8')).toBe(text)
  for (const [name, text] of Object.entries(fixtures))
    expect(readFileSync(`${FIXTURES_DATA}/synthetic/${name}`, 'utf8')).toBe(text)
})

test('every code of the city is a valid credit code, and nobody can hold it: its body begins with FAKE', () => {
  const codes = Object.values(city).flatMap((text) => text.match(/\b[159][1-3]\d{6}\w{10}\b/g) ?? [])
  expect(codes.length).toBeGreaterThan(500)
  for (const code of new Set(codes)) {
    expect(code.slice(8, 12)).toBe('FAKE')
    expect(parseUscc(code)).toMatchObject({ ok: true })
  }
})

test('the fixtures of domain 2.1 come out digit for digit', () => {
  expect(fakeUscc('51440400', 1)).toBe('51440400FAKE00013T')
  expect(fakeUscc('53440000', 7)).toBe('53440000FAKE000723')
  expect(PARTIES.map(({ id, uscc }) => [id, uscc])).toEqual(
    expect.arrayContaining([
      ['PUR-1', '11440400FAKE0011X5'],
      ['REG-1', '11440400FAKE001285'],
      ['DIS-X', '11440402FAKE00136W'],
      ['DIS-D', '11440403FAKE001446'],
      ['ORG-2', '52440400FAKE00048A'],
      ['EVA-2', '91440400FAKE00216B'],
      ['ACC-1', '91440400FAKE002321'],
    ]),
  )
})

test('250 projects and one for every story, about 300 organizations of three types, about 44 agencies', () => {
  const rows = (text: string | undefined) => text!.trimEnd().split('\n').length - 1
  expect(rows(city['projects.csv'])).toBe(250 + storyProjects().length)
  expect(rows(city['organizations.csv'])).toBe(300)
  expect(rows(city['agencies.csv'])).toBe(44)
})

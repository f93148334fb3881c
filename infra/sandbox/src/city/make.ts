import { mkdirSync, writeFileSync } from 'node:fs'
import { CITY_DATA, FIXTURES_DATA } from '../paths.ts'
import { cityFiles } from './city-files.ts'

/** `node infra/sandbox/src/city/make.ts` writes the demo city and the fixtures anew; the result is committed. */
const { city, fixtures } = cityFiles()
for (const [folder, files] of [
  [`${CITY_DATA}/synthetic`, city],
  [`${FIXTURES_DATA}/synthetic`, fixtures],
] as const) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text)
}

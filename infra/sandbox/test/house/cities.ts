import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { fakeUscc } from '../../src/city/fake-uscc.ts'
import { CITY_DATA, FIXTURES_DATA } from '../../src/paths.ts'

/** A valid code that stands nowhere in the repository's cities. */
export const LATECOMER = fakeUscc('51440400', 24)

/** The fixtures with one more organization, after one whose code has a wrong check digit (line 9). */
export function cityWithBadRow(dir: string): string {
  const city = ownCity(dir, 'bad-row', 'synthetic')
  const file = `${city}/synthetic/organizations.csv`
  const [columns, first] = readFileSync(file, 'utf8').split('\n')
  const cells = (first ?? '').split(',')
  const row = (uscc: string, name: string) => [uscc, name, ...cells.slice(2)].join(',')
  const bad = row('51440400FAKE00013U', '珠海市示例错码协会')
  appendFileSync(file, `${bad}\n${row(LATECOMER, '珠海市示例后来者协会')}\n`)
  if (!columns?.startsWith('uscc,name,')) throw new Error('the columns of organizations.csv have moved')
  return city
}

/** The fixtures with a warning to ORG-1 that names a natural person. */
export function cityWithPenalty(dir: string): string {
  const city = ownCity(dir, 'penalty', 'synthetic')
  const columns = 'uscc,category,summary,matter,individuals,formedOn,enteredOn,basisRule,until'
  const summary = '对该组织及直接责任人陈示例予以警告'
  const row = `51440400FAKE00013T,ADMIN_PENALTY,${summary},WARNING,陈示例,2026-01-05,2026-01-06,credit.entry,`
  writeFileSync(`${city}/synthetic/credit-records.csv`, `${columns}\n${row}\n`)
  return city
}

/** The fixtures with what the compliance room keeps: a record and an entry of ORG-1, and the penalties of the repository. */
export function cityWithEnforcement(dir: string): string {
  const city = cityWithPenalty(dir)
  const listing = '51440400FAKE00013T,ABNORMAL_ACTIVITY,A1,2025-11-24,,credit.list'
  const columns = 'uscc,list,trigger,listedOn,removedOn,basisRule'
  writeFileSync(`${city}/synthetic/credit-listings.csv`, `${columns}\n${listing}\n`)
  symlinkSync(realpathSync(`${CITY_DATA}/enforcement`), `${city}/enforcement`)
  return city
}

/** A city of links to the fixtures, with one folder copied so that it may be changed. */
function ownCity(dir: string, name: string, changed: string): string {
  const city = `${dir}/city-${name}`
  mkdirSync(city)
  for (const folder of readdirSync(FIXTURES_DATA)) {
    const real = realpathSync(`${FIXTURES_DATA}/${folder}`)
    if (folder === changed) cpSync(real, `${city}/${folder}`, { recursive: true })
    else symlinkSync(real, `${city}/${folder}`)
  }
  return city
}

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { csvOf } from '../../src/city/csv.ts'
import { FIXTURES_DATA } from '../../src/paths.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

/** Catalogue items the notices name; nobody else in these tests uses them. */
export const CODES = ['A0302', 'A0404', 'B0210', 'A1502']

export type Batch = { key: string; count: number; publishedOn: readonly string[] }

/**
 * Publishes many small notices through the room's own importer, spread evenly over the days.
 *
 * The clock must stand before the first of them closes.
 */
export async function publishMany(house: HouseUnderTest, batch: Batch): Promise<void> {
  const city = `${house.dataDir}/city-${batch.key}`
  mkdirSync(`${city}/synthetic`, { recursive: true })
  for (const file of ['agencies.csv', 'organizations.csv'])
    symlinkSync(`${FIXTURES_DATA}/synthetic/${file}`, `${city}/synthetic/${file}`)
  writeFileSync(`${city}/synthetic/projects.csv`, csvOf(rowsOf(batch)))
  const reports = await house.load('fixtures', city, ['procurement'])
  const report = reports.procurement?.find(({ file }) => file.endsWith('projects.csv'))
  if (report?.loaded !== batch.count)
    throw new Error(`not all published: ${JSON.stringify(report).slice(0, 2000)}`)
}

const rowsOf = ({ key, count, publishedOn }: Batch) =>
  Array.from({ length: count }, (_, at) => {
    const on = publishedOn[at % publishedOn.length]!
    return {
      externalKey: `${key}-${at}`,
      title: `故障演练项目 ${key} ${at}`,
      purpose: '故障演练',
      requirements: '逐项完成',
      contact: '政府采购科 0756-0000000',
      purchaserUscc: '11440400FAKE0011X5',
      serviceCode: CODES[at % CODES.length]!,
      budgetFen: 200_000,
      fiscalYear: 2026,
      method: 'OPEN_TENDER',
      serviceFrom: '2027-02-01',
      serviceTo: '2028-01-31',
      draftedOn: on,
      publishAt: `${on}T15:00:00+08:00`,
      outcome: 'OPEN',
      reason: '',
    }
  })

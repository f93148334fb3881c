import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import { cityWithBadRow, LATECOMER } from '../house/cities.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

/** Issue 2, point 6: imports are idempotent, and a bad row stops nothing. */
export const loading = (house: () => HouseUnderTest): void =>
  describe('loading the city', () => {
    test('loading twice changes nothing', async () => {
      const reports = await house().load('fixtures')
      const changes = Object.values(reports)
        .flat()
        .map(({ file, loaded }) => ({ file, loaded }))
      expect(changes.length).toBeGreaterThan(3)
      expect(changes.filter(({ loaded }) => loaded > 0)).toEqual([])
    }, 60_000)

    test('a bad row is reported with file, line and reason, and the rest is loaded', async () => {
      const reports = await house().load('fixtures', cityWithBadRow(house().dataDir), ['organizations'])
      const report = reports.organizations?.find(({ file }) => file.endsWith('organizations.csv'))
      expect(report).toMatchObject({
        loaded: 1,
        bad: [{ line: 9, reason: expect.stringMatching(/USCC|code|校验/i) }],
      })
      const query = 'query ($uscc: USCC!) { organization(uscc: $uscc) { name } }'
      expect(dataOf(await house().ask(null, query, { uscc: LATECOMER }))).toMatchObject({
        organization: { name: '珠海市示例后来者协会' },
      })
    }, 60_000)
  })

import { NeighbourUnavailable } from '@gongshi/service-kit'
import { expect, test } from '@jest/globals'
import { aCatalogue, changedRows } from '../../test/a-catalogue.ts'
import { day } from '../../test/a-listing.ts'
import { remembering } from './remembering.ts'

const asking = {}

test('an import asks for the figures of one day once, and for each day by itself', async () => {
  const catalogue = aCatalogue()
  catalogue.rows = changedRows('2026-06-01')
  const { figuresOn } = remembering(catalogue)
  expect(await figuresOn(day('2026-05-31'), asking)).toMatchObject({ abnormalMonths: 6 })
  expect(await figuresOn(day('2026-06-01'), asking)).toMatchObject({ abnormalMonths: 3 })
  expect(await figuresOn(day('2026-05-31'), asking)).toMatchObject({ abnormalMonths: 6 })
  expect(catalogue.asked).toBe(2)
})

test('a busy catalogue is asked again; one that is away is given up, and nothing is remembered of that', async () => {
  const catalogue = aCatalogue()
  const { figuresOn } = remembering(catalogue)
  catalogue.isAway = true
  await expect(figuresOn(day('2026-05-31'), asking)).rejects.toThrow(NeighbourUnavailable)
  expect(catalogue.asked).toBe(3)
  catalogue.isAway = false
  expect(await figuresOn(day('2026-05-31'), asking)).toMatchObject({ abnormalMonths: 6 })
})

import { expect, test } from '@jest/globals'
import { aPenalty } from '../../../test/a-listing.ts'
import { publishPenalty } from './publish-penalty.ts'

test('AC-47: the organization is named, the individual masked in every text', () => {
  const published = publishPenalty(
    aPenalty({
      organizationName: '某协会',
      individuals: ['陈大文'],
      ground: '陈大文挪用会费',
      note: '陈大文已书面陈述',
    }),
  )
  expect(published).toMatchObject({
    organizationName: '某协会',
    individuals: ['陈××'],
    ground: '陈××挪用会费',
  })
  expect(JSON.stringify(published)).not.toContain('大文')
})

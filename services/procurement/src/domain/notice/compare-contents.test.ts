import { civilDate } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aPublished } from '../../../test/a-notice.ts'
import { policies } from '../../../test/policies.ts'
import { compareContents } from './compare-contents.ts'
import { contentOf, hashOf } from './content.ts'

const { project, notice } = aPublished()
const window = {
  firstCountedOn: notice.firstCountedOn,
  closesOn: notice.closesOn!,
  closesAt: notice.closesAt!,
  remindAt: notice.remindAt!,
}
const publication = {
  project: { ...project, serviceFrom: civilDate('2026-05-01'), serviceTo: civilDate('2026-12-31') },
  version: 1,
  publishedAt: notice.publishedAt,
  window,
  reply: policies.objectionReply,
}
const first = contentOf(publication)

test('only what changed in substance is told, as people read it', () => {
  const amended = { ...publication.project, budgetFen: 26_000_000, contact: '0756-1' }
  const second = contentOf({ ...publication, project: amended, version: 2 })
  expect(compareContents(first, second)).toEqual([
    { field: 'budgetFen', before: 'CNY 180,000.00', after: 'CNY 260,000.00' },
    { field: 'contact', before: '0756-0000000', after: '0756-1' },
  ])
  expect(compareContents(first, contentOf({ ...publication, version: 2 }))).toEqual([])
})

test('a notice says everything domain specification 4.5 lists, and its hash is that of its canonical JSON', () => {
  expect(notice.contentHash).toBe(hashOf(first))
  expect(hashOf(JSON.parse(JSON.stringify(first)))).toBe(hashOf(first))
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining([
      'projectNo',
      'title',
      'purchaser',
      'serviceCode',
      'serviceName',
      'budgetFen',
      'purpose',
      'requirements',
      'quantity',
      'serviceArea',
      'beneficiaries',
      'servicePeriod',
      'providerRequirements',
      'method',
      'plannedStartOn',
      'noticeWindow',
      'versions',
      'howToObject',
      'attachments',
    ]),
  )
})

import { expect, test } from '@jest/globals'
import type { DraftTermsFragment } from '../../graph/documents.generated/graphql.ts'
import { copiedValues } from './copied-values.ts'
import { draftLeaves } from './draft-fields.ts'
import { savedValues } from './draft-values.ts'

const earlier = {
  id: 'p',
  version: 7,
  projectNo: 'ZH-2025-440400-000001',
  state: 'CANCELLED',
  title: '居家养老服务',
  serviceCode: 'A1003',
  budget: { amountFen: 18_000_000 },
  fiscalYear: 2025,
  method: 'OPEN_TENDER',
  serviceFrom: '2025-05-01',
  serviceTo: '2025-12-31',
  purpose: '照护',
  requirements: '每周两次',
  quantity: '一百户',
  providerRequirements: '依法登记',
  serviceArea: ['香洲区', '斗门区'],
  beneficiaries: '老年人',
  recipientCount: 100,
  contact: '0756-0000000',
  budgetSource: '财政资金',
  plannedStartOn: '2025-04-01',
  awardCriteria: '质量优先',
  attachments: [{ id: '01890a5d-ac96-774b-bcce-b302099a8057', name: '需求书.pdf' }],
  mapLink: 'https://example.org/map',
  evaluationRequired: true,
  directoryPolicy: 'PREFERENCE',
  obstacles: null,
  internal: { approvedLine: { amountFen: 20_000_000 }, negativeList: { financing: true } },
} as unknown as DraftTermsFragment

test('every term is copied but its days, its year, its approved line and its files; neither number nor version goes along', () => {
  const copied = copiedValues(earlier)
  const left = [
    ...['serviceFrom', 'serviceTo', 'plannedStartOn'],
    ...['approvedLineFen', 'fiscalYear', 'attachmentFileIds'],
  ]
  for (const { name } of draftLeaves)
    expect([name, copied[name]]).toEqual([name, left.includes(name) ? undefined : savedValues(earlier)[name]])
  expect(copied).toMatchObject({
    budgetFen: '180000.00',
    serviceArea: '香洲区\n斗门区',
    'negativeList.financing': 'yes',
  })
  expect(Object.keys(copied)).not.toEqual(expect.arrayContaining(['projectNo', 'version', 'state']))
})

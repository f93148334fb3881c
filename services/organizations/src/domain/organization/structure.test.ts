import { expect, test } from '@jest/globals'
import { type CountedAlike, structureOf } from './structure.ts'

const counted = (over: Partial<CountedAlike>): CountedAlike => ({
  orgType: 'SOCIAL_ASSOCIATION',
  divisionCode: '440400',
  isIndustryAssociation: false,
  priorityCategory: null,
  industry: null,
  number: 1,
  ...over,
})

test('S25: by type, level, category, industry and territory; every way of counting comes to the same sum', () => {
  const structure = structureOf([
    counted({ number: 3, isIndustryAssociation: true, priorityCategory: 'INDUSTRY_CHAMBER', industry: 'C' }),
    counted({ number: 2, orgType: 'FOUNDATION', divisionCode: '440000' }),
    counted({ number: 4, orgType: 'SOCIAL_SERVICE_INSTITUTION', divisionCode: '440402', industry: 'A' }),
  ])
  expect(structure).toEqual({
    total: 9,
    industryAssociations: 3,
    byType: [
      { value: 'SOCIAL_ASSOCIATION', number: 3 },
      { value: 'SOCIAL_SERVICE_INSTITUTION', number: 4 },
      { value: 'FOUNDATION', number: 2 },
    ],
    byLevel: [
      { value: 'PROVINCE', number: 2 },
      { value: 'CITY', number: 3 },
      { value: 'DISTRICT', number: 4 },
    ],
    byCategory: [
      { value: 'INDUSTRY_CHAMBER', number: 3 },
      { value: null, number: 6 },
    ],
    byIndustry: [
      { value: 'A', number: 4 },
      { value: 'C', number: 3 },
      { value: null, number: 2 },
    ],
    byTerritory: [
      { value: '440000', number: 2 },
      { value: '440400', number: 3 },
      { value: '440402', number: 4 },
    ],
  })
})

test('R-27: where nothing stands there is no share, and no share of 0', () => {
  expect(structureOf([])).toMatchObject({ total: 0, byType: [], byIndustry: [] })
})

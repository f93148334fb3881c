import { FIXTURE_AGENCIES } from './agencies.ts'
import { DISTRICTS, type District, districtAt } from './districts.ts'
import { fakeUscc } from './fake-uscc.ts'
import { ASSOCIATIONS, FOUNDATIONS, INSTITUTIONS, SURNAMES } from './organization-names.ts'
import { type Dice, dice } from './random.ts'

export type OrganizationRow = {
  uscc: string
  name: string
  orgType: 'SOCIAL_ASSOCIATION' | 'SOCIAL_SERVICE_INSTITUTION' | 'FOUNDATION'
  isIndustryAssociation: boolean
  priorityCategory: string
  status: string
  registrarUscc: string
  divisionCode: string
  establishedOn: string
  grade: string
  gradeFrom: string
  formerNames: string
  branches: string
  headName: string
  headPost: string
  isSynthetic: boolean
}

const PREFIX = { SOCIAL_ASSOCIATION: '51', SOCIAL_SERVICE_INSTITUTION: '52', FOUNDATION: '53' } as const
const POST = {
  SOCIAL_ASSOCIATION: '会长',
  SOCIAL_SERVICE_INSTITUTION: '理事长',
  FOUNDATION: '理事长',
} as const

/** The organizations acceptance scenarios name (domain.md, sections 2.1 and 9). */
export const FIXTURE_ORGANIZATIONS: readonly OrganizationRow[] = [
  fixture('SOCIAL_ASSOCIATION', '440400', 1, '珠海市示例行业协会', {
    isIndustryAssociation: true,
    priorityCategory: 'INDUSTRY_CHAMBER',
    grade: '4A',
    gradeFrom: '2024-06-01',
  }),
  fixture('SOCIAL_ASSOCIATION', '440400', 2, '珠海市示例志愿者联合会', { priorityCategory: 'CHARITY' }),
  fixture('SOCIAL_ASSOCIATION', '440402', 3, '珠海市香洲区示例社区促进会', {
    priorityCategory: 'COMMUNITY_SERVICE',
  }),
  fixture('SOCIAL_SERVICE_INSTITUTION', '440400', 4, '珠海市示例社会工作服务中心', {
    priorityCategory: 'COMMUNITY_SERVICE',
    grade: '5A',
    gradeFrom: '2023-11-01',
  }),
  fixture('SOCIAL_SERVICE_INSTITUTION', '440402', 5, '珠海市香洲区示例社区服务中心', {
    priorityCategory: 'COMMUNITY_SERVICE',
  }),
  fixture('SOCIAL_SERVICE_INSTITUTION', '440403', 6, '珠海市斗门区示例养老服务中心', {
    priorityCategory: 'COMMUNITY_SERVICE',
  }),
  fixture('FOUNDATION', '440000', 7, '广东省示例公益基金会', { priorityCategory: 'CHARITY' }),
]

/** About three hundred organizations: the fixtures, then synthetic ones from one seed. */
export function organizations(): OrganizationRow[] {
  const throws = dice(20150101)
  const names = new Set(FIXTURE_ORGANIZATIONS.map(({ name }) => name))
  const rows = [...FIXTURE_ORGANIZATIONS]
  for (let serial = 1001; rows.length < 300; serial++) {
    const row = synthetic(throws, serial)
    if (names.has(row.name)) continue
    names.add(row.name)
    rows.push(row)
  }
  return rows
}

function synthetic(throws: Dice, serial: number): OrganizationRow {
  const district = districtAt(throws.roll(100))
  const kind = kindOf(throws)
  const graded = throws.chance(40)
  return {
    ...fixture(kind.orgType, district.code, serial, `${district.zh}${kind.name}`),
    isIndustryAssociation: kind.priorityCategory === 'INDUSTRY_CHAMBER',
    priorityCategory: kind.priorityCategory,
    status: throws.chance(94)
      ? 'ACTIVE'
      : throws.pick(['ACTIVITY_SUSPENDED', 'REVOKED', 'LIQUIDATING', 'DEREGISTERED']),
    establishedOn: dateIn(throws, 1996, 29),
    grade: graded ? throws.pick(['2A', '3A', '3A', '4A', '4A', '5A']) : '',
    gradeFrom: graded ? dateIn(throws, 2022, 4) : '',
    formerNames: throws.chance(6) ? `${district.zh.replace('市', '')}${kind.name}` : '',
    branches:
      kind.orgType === 'SOCIAL_ASSOCIATION' && throws.chance(15)
        ? `专家委员会@${dateIn(throws, 2016, 9)}`
        : '',
    headName: `${throws.pick(SURNAMES)}示例`,
  }
}

function kindOf(throws: Dice) {
  const kind = throws.roll(100)
  if (kind < 45) return named(throws, 'SOCIAL_ASSOCIATION', ASSOCIATIONS)
  if (kind < 90) return named(throws, 'SOCIAL_SERVICE_INSTITUTION', INSTITUTIONS)
  const name = throws.pick(FOUNDATIONS.heads) + throws.pick(FOUNDATIONS.tails)
  return { orgType: 'FOUNDATION' as const, priorityCategory: 'CHARITY', name }
}

type Words = Readonly<Record<string, { heads: readonly string[]; tails: readonly string[] }>>

function named(throws: Dice, orgType: OrganizationRow['orgType'], words: Words) {
  const priorityCategory = throws.pick(Object.keys(words))
  const { heads, tails } = words[priorityCategory]!
  return { orgType, priorityCategory, name: throws.pick(heads) + throws.pick(tails) }
}

function fixture(
  orgType: OrganizationRow['orgType'],
  divisionCode: string,
  serial: number,
  name: string,
  more: Partial<OrganizationRow> = {},
): OrganizationRow {
  return {
    uscc: fakeUscc(PREFIX[orgType] + divisionCode, serial),
    name,
    orgType,
    isIndustryAssociation: false,
    priorityCategory: '',
    status: 'ACTIVE',
    registrarUscc: registrarOf(divisionCode),
    divisionCode,
    establishedOn: '2012-05-18',
    grade: '',
    gradeFrom: '',
    formerNames: '',
    branches: '',
    headName: '陈示例',
    headPost: POST[orgType],
    isSynthetic: true,
    ...more,
  }
}

function registrarOf(divisionCode: string): string {
  const district: District | undefined = DISTRICTS.find(({ code }) => code === divisionCode)
  const serial = district?.registrarSerial ?? 16
  return FIXTURE_AGENCIES.find(({ uscc }) => uscc === fakeUscc(`11${divisionCode}`, serial))!.uscc
}

const dateIn = (throws: Dice, fromYear: number, years: number): string =>
  `${fromYear + throws.roll(years)}-${two(1 + throws.roll(12))}-${two(1 + throws.roll(28))}`

const two = (count: number): string => String(count).padStart(2, '0')

import { districtAt } from './districts.ts'
import { FIXTURE_ORGANIZATIONS } from './organization-fixtures.ts'
import { ASSOCIATIONS, FOUNDATIONS, INSTITUTIONS, SURNAMES } from './organization-names.ts'
import { type OrganizationRow, organization } from './organization-row.ts'
import { type Dice, dice } from './random.ts'

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
    ...organization(kind.orgType, district.code, serial, `${district.zh}${kind.name}`),
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

const dateIn = (throws: Dice, fromYear: number, years: number): string =>
  `${fromYear + throws.roll(years)}-${two(1 + throws.roll(12))}-${two(1 + throws.roll(28))}`

const two = (count: number): string => String(count).padStart(2, '0')

import { FIXTURE_AGENCIES } from './agencies.ts'
import { DISTRICTS, type District } from './districts.ts'
import { fakeUscc } from './fake-uscc.ts'

/** A row of `synthetic/organizations.csv`. */
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

/** A synthetic organization, registered by the bureau of its division. */
export function organization(
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

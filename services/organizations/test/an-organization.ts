import { Temporal, type Uscc } from '@gongshi/domain-kit'
import type { Agency } from '../src/domain/agency/agency.ts'
import type { Division } from '../src/domain/division/division.ts'
import type { SocialOrganization } from '../src/domain/organization/organization.ts'

/** An association of Zhuhai that breaks no rule; say only what the test is about. */
export const anOrganization = (told: Partial<SocialOrganization> = {}): SocialOrganization => ({
  uscc: '51440400FAKE00013T' as Uscc,
  name: '珠海市示例行业协会',
  orgType: 'SOCIAL_ASSOCIATION',
  isIndustryAssociation: false,
  priorityCategory: null,
  status: 'ACTIVE',
  registrarUscc: null,
  divisionCode: '440400',
  establishedOn: null,
  grade: null,
  formerNames: [],
  branches: [],
  heads: [],
  isSynthetic: true,
  legacyRegistrationNo: null,
  externalRef: null,
  ...told,
})

/** A registrar of Zhuhai. */
export const anAgency = (told: Partial<Agency> = {}): Agency => ({
  uscc: '11440400FAKE001285' as Uscc,
  name: '珠海市示例民政局',
  divisionCode: '440400',
  roles: ['REGISTRAR'],
  isSynthetic: true,
  ...told,
})

/** Zhuhai, in use since the list of 1981. */
export const aDivision = (told: Partial<Division> = {}): Division => ({
  code: '440400',
  name: '珠海市',
  level: 'PREFECTURE',
  status: 'IN_USE',
  provinceName: '广东省',
  prefectureName: '珠海市',
  validFrom: Temporal.PlainDate.from('1981-12-31'),
  validTo: null,
  successors: [],
  ...told,
})

/** Doumen: a county until 2001, two districts since. */
export const doumen: readonly Division[] = [
  aDivision({
    code: '440421',
    name: '斗门县',
    level: 'COUNTY',
    status: 'RETIRED',
    validFrom: Temporal.PlainDate.from('1983-12-31'),
    validTo: Temporal.PlainDate.from('2001-12-31'),
    successors: [
      { code: '440403', year: null },
      { code: '440404', year: null },
    ],
  }),
  aDivision({
    code: '440403',
    name: '斗门区',
    level: 'COUNTY',
    validFrom: Temporal.PlainDate.from('2001-12-31'),
  }),
]

import { isWholeFen, personalDataIn, type Rule, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { nationalWords } from '../organization/name-rules.ts'
import type { EstablishTerms } from './application.ts'
import type { Drafting } from './drafting.ts'
import { representativeRules } from './legal-representative.ts'

const LONGEST_NAME = 100
const LONGEST_TEXT = 2000
/** GB/T 4754: a letter, then two to four digits or none. */
const INDUSTRY = /^[A-T](?:\d{2,4})?$/

const of =
  <T>(take: (terms: EstablishTerms) => T) =>
  ({ terms }: Drafting): T =>
    take(terms)

/**
 * What a draft must say to be one: a name, a scope, a registrar, a seat and a capital. Whether that is enough is for its submission and
 * its approval.
 *
 * @source domain 3.1; R-26
 */
export const draftRules: readonly Rule<Drafting>[] = [
  writtenText({
    basis: basis.name,
    field: ['proposedName'],
    of: of(({ proposedName }) => proposedName),
    name: { zh: '名称', en: 'name' },
    longest: LONGEST_NAME,
  }),
  {
    code: 'INPUT_INVALID',
    basis: basis.name,
    field: ['proposedName'],
    message: () => ({
      zh: `地方性组织的名称不得含${nationalWords.map((word) => `“${word}”`).join('')}。`,
      en: `The name of a local body must not hold ${nationalWords.join(', ')}.`,
    }),
    holds: ({ terms: { orgType, proposedName } }) =>
      orgType === 'FOUNDATION' || !nationalWords.some((word) => proposedName.includes(word)),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.screening,
    field: ['proposedName'],
    message: () => ({
      zh: '名称将公开，不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The name will be public: it holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ terms: { proposedName } }) => personalDataIn(proposedName).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    basis: { rule: 'ORG-3.1' },
    field: ['isIndustryAssociation'],
    message: () => ({
      zh: '行业协会商会只能是社会团体。',
      en: 'An industry association must be a social association.',
    }),
    holds: ({ terms }) => !terms.isIndustryAssociation || terms.orgType === 'SOCIAL_ASSOCIATION',
  },
  writtenText({
    basis: basis.documents,
    field: ['businessScope'],
    of: of(({ businessScope }) => businessScope),
    name: { zh: '业务范围', en: 'scope of business' },
    longest: LONGEST_TEXT,
  }),
  writtenText({
    basis: basis.documents,
    field: ['purpose'],
    of: of(({ purpose }) => purpose),
    name: { zh: '宗旨', en: 'purpose' },
    longest: LONGEST_TEXT,
  }),
  {
    code: 'INPUT_INVALID',
    basis: { rule: 'GB/T 4754' },
    field: ['industryCode'],
    message: () => ({
      zh: '行业代码须为门类字母加二至四位数字。',
      en: 'An industry code is a letter and up to four digits.',
    }),
    holds: ({ terms: { industryCode } }) => industryCode === undefined || INDUSTRY.test(industryCode),
  },
  {
    code: 'NOT_FOUND',
    basis: basis.jurisdiction,
    field: ['handlingAgencyUscc'],
    message: () => ({
      zh: '该机关不是登记管理机关，或者其职能已由其他机关承继。',
      en: 'That agency is no registrar, or another has taken over from it.',
    }),
    holds: ({ agency }) => agency?.roles.includes('REGISTRAR') ?? false,
  },
  {
    code: 'NOT_FOUND',
    basis: basis.jurisdiction,
    field: ['domicileDivisionCode'],
    message: () => ({ zh: '住所所在地不是现行的行政区划。', en: 'The domicile is no division today.' }),
    holds: ({ isDivision }) => isDivision,
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.threshold,
    field: ['capitalFen'],
    message: () => ({
      zh: '资金须为零或正的整数（分）。',
      en: 'The capital is a whole number of fen from 0.',
    }),
    holds: ({ terms: { capitalFen } }) => isWholeFen(capitalFen) && capitalFen >= 0,
  },
  ...representativeRules,
  ...(['individualMembers', 'unitMembers'] as const).map(
    (field): Rule<Drafting> => ({
      code: 'INPUT_INVALID',
      basis: basis.threshold,
      field: [field],
      message: () => ({
        zh: '会员数须为零或正的整数。',
        en: 'A number of members is a whole number from 0.',
      }),
      holds: ({ terms }) => (terms[field] ?? 0) >= 0,
    }),
  ),
]

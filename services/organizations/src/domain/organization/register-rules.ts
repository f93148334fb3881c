import { canReach, type Rule } from '@gongshi/domain-kit'
import { divisionRules } from './division-rules.ts'
import { nameRules } from './name-rules.ts'
import { codePrefixes } from './organization-type.ts'
import type { Registration } from './registration.ts'
import { organizationMoves } from './states.ts'

const invariant = (article: string, document: string) => ({ rule: 'ORG-3.1', document, article })

/**
 * What must hold of every organization in the register.
 *
 * @source domain 3.1 (invariants of SocialOrganization)
 */
export const registerRules: readonly Rule<Registration>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: invariant('统一社会信用代码编码规则', 'GB 32100-2015'),
    message: ({ organization }) => ({
      zh: `代码前两位应为 ${codePrefixes[organization.orgType]}，与组织类型不符。`,
      en: `The code should begin with ${codePrefixes[organization.orgType]} for this type of organization.`,
    }),
    holds: ({ organization }) => organization.uscc.startsWith(codePrefixes[organization.orgType]),
  },
  {
    code: 'INPUT_INVALID',
    field: ['isIndustryAssociation'],
    basis: { rule: 'ORG-3.1' },
    message: () => ({
      zh: '行业协会商会只能是社会团体。',
      en: 'An industry association must be a social association.',
    }),
    holds: ({ organization }) =>
      !organization.isIndustryAssociation || organization.orgType === 'SOCIAL_ASSOCIATION',
  },
  {
    code: 'INPUT_INVALID',
    field: ['branches'],
    basis: invariant('第十三条', '民办非企业单位登记管理暂行条例'),
    message: () => ({
      zh: '社会服务机构不得设立分支机构。',
      en: 'A social service institution has no branches.',
    }),
    holds: ({ organization }) =>
      organization.orgType !== 'SOCIAL_SERVICE_INSTITUTION' || organization.branches.length === 0,
  },
  {
    code: 'INVALID_TRANSITION',
    field: ['status'],
    basis: { rule: 'ORG-4.1' },
    message: ({ organization, kept }) => ({
      zh: `登记状态不能由 ${kept?.status} 变为 ${organization.status}。`,
      en: `No way leads from the status ${kept?.status} to ${organization.status}.`,
    }),
    holds: ({ organization, kept }) => !kept || canReach(organizationMoves, kept.status, organization.status),
  },
  {
    code: 'INVALID_TRANSITION',
    field: ['status'],
    basis: { rule: 'R-13' },
    message: ({ penalty }) => ({
      zh: `${penalty?.servedOn} 送达的处罚未被撤销：该组织不能改为正常。`,
      en: `The penalty served on ${penalty?.servedOn} was not overturned: the organization is not active by another register's word.`,
    }),
    holds: ({ organization, kept, penalty }) =>
      !penalty || !kept || kept.status === organization.status || organization.status !== 'ACTIVE',
  },
  ...nameRules,
  ...divisionRules,
]

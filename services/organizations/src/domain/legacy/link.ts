import {
  accepted,
  covers,
  givenReason,
  type Instant,
  nextVersion,
  type Outcome,
  type Person,
  type Rule,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { LegacyOrganization } from './legacy-organization.ts'

/** Somebody about to say which organization a row without a code is. */
export type Linking = {
  legacy: LegacyOrganization
  /** The organization with that code; undefined where the register has none. */
  organization: SocialOrganization | undefined
  reason: string
  actor: Pick<Person, 'divisionCode'>
  by: string
  now: Instant
}

/** The row leads to an organization of the register from now on, and stays itself; every reason why not. */
export function link(linking: Linking): Outcome<LegacyOrganization> {
  const fit = check(rules, linking)
  if (!fit.ok) return fit
  const { legacy, organization, reason, by, now: at } = linking
  return accepted(nextVersion(legacy, { link: { uscc: organization!.uscc, at, by, reason } }))
}

const rules: readonly Rule<Linking>[] = [
  {
    code: 'INVALID_TRANSITION',
    field: ['id'],
    basis: basis.legacy,
    message: ({ legacy }) => ({
      zh: `该旧登记已关联 ${legacy.link?.uscc}。`,
      en: `The row is linked to ${legacy.link?.uscc} already.`,
    }),
    holds: ({ legacy }) => legacy.link === null,
  },
  {
    code: 'NOT_FOUND',
    field: ['uscc'],
    basis: basis.legacy,
    message: () => ({
      zh: '登记簿中没有使用该代码的社会组织。',
      en: 'The register has no social organization with that code.',
    }),
    holds: ({ organization }) => organization !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: basis.legacy,
    message: () => ({
      zh: '该组织的类型与旧登记不同，不是同一组织。',
      en: 'That organization is of another type than the row: they are not the same.',
    }),
    holds: ({ legacy, organization }) =>
      !organization || legacy.orgType === null || legacy.orgType === organization.orgType,
  },
  {
    code: 'JURISDICTION_EXCEEDED',
    field: ['uscc'],
    basis: basis.jurisdiction,
    message: ({ actor }) => ({
      zh: `该组织不由本机关管辖范围（${actor.divisionCode}）内的登记管理机关登记。`,
      en: `That organization is not registered within the own division, ${actor.divisionCode}.`,
    }),
    holds: ({ organization, actor }) =>
      !organization || covers(actor.divisionCode ?? '', organization.uscc.slice(2, 8)),
  },
  givenReason({ basis: basis.legacy, field: ['reason'], longest: 1000 }),
]

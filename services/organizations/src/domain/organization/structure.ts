import type { DivisionCode } from '@gongshi/domain-kit'
import { levelOf, levels } from './growth.ts'
import {
  type OrganizationType,
  organizationTypes,
  type PriorityCategory,
  priorityCategories,
} from './organization-type.ts'
import type { OrganizationStatus } from './states.ts'

/** Bodies that stand in the register: those that do or may again do what they are for. */
export const standingStatuses = ['ACTIVE', 'ACTIVITY_SUSPENDED'] as const satisfies OrganizationStatus[]

/** How many stand that have all of this in common; what the register does not say is null. */
export type CountedAlike = {
  orgType: OrganizationType
  divisionCode: DivisionCode
  isIndustryAssociation: boolean
  priorityCategory: PriorityCategory | null
  /** The section of GB/T 4754: a letter. */
  industry: string | null
  number: number
}

/** How many bear one value; null is the value the register does not say. */
export type Share = { value: string | null; number: number }

/** 结构: how the organizations that stand are made up (S25). */
export type Structure = {
  total: number
  industryAssociations: number
  byType: readonly Share[]
  byLevel: readonly Share[]
  byCategory: readonly Share[]
  byIndustry: readonly Share[]
  byTerritory: readonly Share[]
}

/**
 * How the organizations that stand are made up: by type, level, priority category, industry and territory. What is not said is counted as
 * that, and added to none.
 *
 * @source domain specification S25
 */
export function structureOf(counted: readonly CountedAlike[]): Structure {
  const by = (value: (one: CountedAlike) => string | null, order: readonly string[] = []) =>
    shares(counted, value, order)
  return {
    total: sum(counted),
    industryAssociations: sum(counted.filter(({ isIndustryAssociation }) => isIndustryAssociation)),
    byType: by(({ orgType }) => orgType, organizationTypes),
    byLevel: by(({ divisionCode }) => levelOf(divisionCode), levels),
    byCategory: by(({ priorityCategory }) => priorityCategory, priorityCategories),
    byIndustry: by(({ industry }) => industry),
    byTerritory: by(({ divisionCode }) => divisionCode),
  }
}

/** In the order given, others in the order of their values, and what is not said at the end. */
function shares(
  counted: readonly CountedAlike[],
  shareOf: (one: CountedAlike) => string | null,
  order: readonly string[],
): Share[] {
  const groups = [...Map.groupBy(counted, shareOf)].map(([value, all]) => ({ value, number: sum(all) }))
  const rank = ({ value }: Share) => (value === null ? Number.MAX_SAFE_INTEGER : order.indexOf(value))
  return groups.toSorted((a, b) => rank(a) - rank(b) || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
}

const sum = (counted: readonly CountedAlike[]): number => counted.reduce((so, { number }) => so + number, 0)

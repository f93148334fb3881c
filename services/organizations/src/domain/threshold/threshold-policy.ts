import { type CivilDate, type Fen, type LegalBasis, type Rule, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { OrganizationType } from '../organization/organization-type.ts'

/** What an organization must have to be registered; what is left out is not asked. */
export type ThresholdValues = {
  minIndividualMembers?: number
  minUnitMembers?: number
  /** Of both kinds together. */
  minMixedMembers?: number
  minCapitalFen?: Fen
}

/**
 * 准入门槛: what the law asks of one kind of organization, and what this city asks of it, side by side (S14, S15).
 *
 * A change of either is another row, never an edit (S22).
 */
export type ThresholdPolicy = {
  id: string
  orgType: OrganizationType
  isIndustryAssociation: boolean
  legal: ThresholdValues
  local: ThresholdValues
  /** The local document a lower value rests on, by its title or number. */
  policyDocument?: string
  document: string
  /** Left out where none was read. */
  article?: string
  effectiveFrom: CivilDate
  effectiveTo?: CivilDate
}

/** A local value may be lower than the law's only with its policy document (3.1). */
export const lowerOnlyWithDocument: Rule<ThresholdPolicy> = {
  code: 'INPUT_INVALID',
  basis: basis.threshold,
  field: ['policyDocument'],
  message: () => ({
    zh: '本地门槛低于法定标准的，须注明政策依据文件。',
    en: 'A local threshold below the law’s needs the policy document it rests on.',
  }),
  holds: ({ legal, local, policyDocument }) =>
    policyDocument !== undefined ||
    thresholdNames.every((name) => (local[name] ?? legal[name] ?? 0) >= (legal[name] ?? 0)),
}

export const thresholdNames = [
  'minIndividualMembers',
  'minUnitMembers',
  'minMixedMembers',
  'minCapitalFen',
] as const

/** What is asked of that kind of organization on that day; undefined when no row is in force. */
export function thresholdOn(
  policies: readonly ThresholdPolicy[],
  {
    orgType,
    isIndustryAssociation,
    on,
  }: Pick<ThresholdPolicy, 'orgType' | 'isIndustryAssociation'> & { on: CivilDate },
): ThresholdPolicy | undefined {
  const { compare } = Temporal.PlainDate
  return policies
    .filter((one) => one.orgType === orgType && one.isIndustryAssociation === isIndustryAssociation)
    .filter((one) => isInForceOn(one, on))
    .sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)
}

/** The value that holds: the city's where it has one, else the law's. */
export const asked = ({ legal, local }: ThresholdPolicy): ThresholdValues => ({ ...legal, ...local })

/** Where it stands. */
export const thresholdBasis = ({ document, article, policyDocument }: ThresholdPolicy): LegalBasis => ({
  rule: 'S22',
  document: policyDocument ?? document,
  ...(article === undefined ? {} : { article }),
})

/** Whether it is in force that day; the last one counts too. */
export const isInForceOn = (
  { effectiveFrom, effectiveTo }: Pick<ThresholdPolicy, 'effectiveFrom' | 'effectiveTo'>,
  on: CivilDate,
): boolean =>
  Temporal.PlainDate.compare(effectiveFrom, on) <= 0 &&
  (effectiveTo === undefined || Temporal.PlainDate.compare(on, effectiveTo) <= 0)

import { formatFen, type LegalBasis, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ApplicationTerms } from '../registration/application.ts'
import { asked, type ThresholdPolicy, thresholdBasis } from './threshold-policy.ts'

/** An application in front of the threshold in force; without a row nothing is approved, for nobody can say what is asked. */
export type Measuring = { application: { terms: ApplicationTerms }; threshold: ThresholdPolicy | undefined }

/**
 * Capital as the threshold in force asks it.
 *
 * @source 社会团体登记管理条例 art. 10; 广东省行业协会条例 arts. 10–11; 基金会管理条例 art. 8; domain 3.1
 */
export const capitalRules: readonly Rule<Measuring>[] = [
  {
    code: 'THRESHOLD_NOT_MET',
    basis: basis.threshold,
    field: ['id'],
    message: () => ({
      zh: '没有对该类组织有效的准入门槛，无法核准。',
      en: 'No threshold is in force for this kind of organization: it cannot be approved.',
    }),
    holds: ({ threshold }) => threshold !== undefined,
  },
  {
    code: 'THRESHOLD_NOT_MET',
    basis: ground,
    field: ['capitalFen'],
    message: ({ application, threshold }) => ({
      zh: `资金 ${formatFen(application.terms.capitalFen ?? 0)}，低于 ${formatFen(capitalOf(threshold))}。`,
      en: `The capital, ${formatFen(application.terms.capitalFen ?? 0)}, is below ${formatFen(capitalOf(threshold))}.`,
    }),
    holds: ({ application, threshold }) => (application.terms.capitalFen ?? 0) >= capitalOf(threshold),
  },
]

/** The same, and members besides: what a new body is measured by. */
export const thresholdRules: readonly Rule<Measuring>[] = [
  ...capitalRules,
  {
    code: 'THRESHOLD_NOT_MET',
    basis: ground,
    field: ['individualMembers'],
    message: ({ threshold }) => ({
      zh: `会员数未达到：${ways(threshold)
        .map(({ zh }) => zh)
        .join('，或')}。`,
      en: `Too few members: asked are ${ways(threshold)
        .map(({ en }) => en)
        .join(', or ')}.`,
    }),
    holds: ({ application: { terms }, threshold }) =>
      ways(threshold).length === 0 || ways(threshold).some(({ isMet }) => isMet(terms)),
  },
]

const capitalOf = (threshold: ThresholdPolicy | undefined): number =>
  threshold ? (asked(threshold).minCapitalFen ?? 0) : 0

type Way = { zh: string; en: string; isMet: (terms: ApplicationTerms) => boolean }

/** The ways of having enough members: any of them is enough. */
function ways(threshold: ThresholdPolicy | undefined): readonly Way[] {
  const { minIndividualMembers, minUnitMembers, minMixedMembers } = threshold ? asked(threshold) : {}
  return [
    ...way(minIndividualMembers, '个人会员', 'individual members', (terms) => terms.individualMembers ?? 0),
    ...way(minUnitMembers, '单位会员', 'units as members', (terms) => terms.unitMembers ?? 0),
    ...way(
      minMixedMembers,
      '个人和单位会员合计',
      'members of both kinds',
      ({ individualMembers = 0, unitMembers = 0 }) => individualMembers + unitMembers,
    ),
  ]
}

const way = (
  least: number | undefined,
  zh: string,
  en: string,
  of: (terms: ApplicationTerms) => number,
): Way[] =>
  least === undefined
    ? []
    : [{ zh: `${zh} ${least} 个`, en: `${least} ${en}`, isMet: (terms) => of(terms) >= least }]

function ground({ threshold }: Measuring): LegalBasis {
  return threshold ? thresholdBasis(threshold) : basis.threshold
}

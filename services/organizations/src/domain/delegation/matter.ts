export const delegationMatters = [
  'ESTABLISH',
  'CHANGE',
  'CHARTER_APPROVAL',
  'DEREGISTER',
  'ANNUAL_REPORT',
  'INVESTIGATION',
] as const

/**
 * What may be entrusted or devolved: 成立, 变更, 章程核准, 注销, 年度工作报告, 调查取证.
 *
 * Penalties belong to the authority that registered the organization; another may be commissioned, in writing, to investigate and not to decide.
 * That there is no matter to decide a penalty is our design: 行政处罚法 arts. 20 and 21 would let one be entrusted (3.1).
 *
 * @source 民政部令第68号 arts. 3, 4; domain 4.2
 */
export type DelegationMatter = (typeof delegationMatters)[number]

/** The function of the register a body needs, to be qualified for a matter. */
export const functionFor = (matter: DelegationMatter): 'REGISTRAR' | 'ENFORCEMENT' =>
  matter === 'INVESTIGATION' ? 'ENFORCEMENT' : 'REGISTRAR'

import type { LegalBasis, Text } from '@gongshi/domain-kit'

export const creditLists = ['ABNORMAL_ACTIVITY', 'SERIOUSLY_DISHONEST'] as const

/** 活动异常名录, 严重违法失信名单. */
export type CreditList = (typeof creditLists)[number]

/** Why somebody is listed. `endsByItself`: nothing is left to rectify, so time alone ends it. */
type Trigger = { list: CreditList; endsByItself: boolean; says: Text }

const abnormal = (zh: string, en: string, endsByItself = false): Trigger => ({
  list: 'ABNORMAL_ACTIVITY',
  endsByItself,
  says: { zh, en },
})
const serious = (zh: string, en: string): Trigger => ({
  list: 'SERIOUSLY_DISHONEST',
  endsByItself: false,
  says: { zh, en },
})

/**
 * The grounds for either list.
 *
 * @source domain 4.11; 社会组织信用信息管理办法 (民政部令第60号)
 */
export const triggers = {
  A1: abnormal('未按规定报送年度工作报告', 'annual work report late or missing'),
  A2: abnormal('未按要求设立党组织', 'Party organization not set up as required'),
  A3: abnormal('未按期完成整改', 'rectification order not completed in time'),
  A4: abnormal('不再符合公开募捐资格条件', 'conditions for public fundraising not met'),
  A5: abnormal('受到警告或者不满五万元罚款', 'warning, or fine below CNY 50,000', true),
  A6: abnormal('通过登记的住所无法取得联系', 'unreachable at the registered domicile'),
  A7: abnormal('法律法规规定的其他情形', 'other grounds in law'),
  B1: serious('列入活动异常名录满两年', 'two full years on the abnormal-activity list'),
  B2: serious('弄虚作假办理变更登记被撤销', 'change registration obtained by fraud and rescinded'),
  B3: serious('受到限期停止活动处罚', 'activity suspended'),
  B4: serious('受到五万元以上罚款', 'fine of CNY 50,000 or more'),
  B5: serious('三年内两次受到警告或者不满五万元罚款', 'two warnings or minor fines within three years'),
  B6: serious('被列为失信被执行人', 'named by a court as a dishonest person subject to enforcement'),
  B7: serious('登记证书被吊销或者登记被撤销', 'certificate revoked, or registration revoked'),
  B8: serious('法律法规规定的其他情形', 'other grounds in law'),
} as const satisfies Record<string, Trigger>

export type TriggerCode = keyof typeof triggers

export const triggerCodes = Object.keys(triggers) as [TriggerCode, ...TriggerCode[]]

/** The ground of a listing as it is cited: the rule the authority named, the measures, and what happened. */
export function basisOf({
  trigger,
  basisRule,
}: {
  trigger: TriggerCode
  basisRule: string | null
}): LegalBasis {
  const { zh, en } = triggers[trigger].says
  return {
    rule: basisRule ?? trigger,
    document: '社会组织信用信息管理办法（民政部令第60号）',
    note: `${trigger} ${zh} ${en}`,
  }
}

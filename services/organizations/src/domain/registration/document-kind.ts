export const documentKinds = [
  'APPLICATION_FORM',
  'CAPITAL_PROOF',
  'PREMISES_PROOF',
  'FOUNDERS_AND_HEADS',
  'DRAFT_CHARTER',
  'SUPERVISORY_APPROVAL',
  'RESOLUTION',
  'SUPERVISORY_CONSENT',
  'AMENDED_CHARTER',
  'AUDIT_REPORT',
  'LIQUIDATION_REPORT',
  'LICENCE',
  'EVIDENCE',
  'OTHER',
] as const

/** What a document of an application is: 申请书, 验资报告, 场所使用权证明, 发起人和拟任负责人, 章程草案, … */
export type DocumentKind = (typeof documentKinds)[number]

/** What each is called where somebody is told of it. */
export const documentWords: Readonly<Record<DocumentKind, { zh: string; en: string }>> = {
  APPLICATION_FORM: { zh: '登记申请书', en: 'application form' },
  CAPITAL_PROOF: { zh: '验资或活动资金证明', en: 'proof of capital' },
  PREMISES_PROOF: { zh: '住所（场所）使用权证明', en: 'proof of premises' },
  FOUNDERS_AND_HEADS: {
    zh: '发起人和拟任负责人的基本情况、身份证明',
    en: 'founders and heads, with identity papers',
  },
  DRAFT_CHARTER: { zh: '章程草案', en: 'draft charter' },
  SUPERVISORY_APPROVAL: { zh: '业务主管单位的批准文件', en: "supervisory authority's approval" },
  RESOLUTION: { zh: '会议决议', en: 'resolution' },
  SUPERVISORY_CONSENT: { zh: '业务主管单位审查同意的文件', en: "supervisory authority's consent" },
  AMENDED_CHARTER: { zh: '修改后的章程', en: 'amended charter' },
  AUDIT_REPORT: { zh: '财务审计报告', en: 'audit report' },
  LIQUIDATION_REPORT: { zh: '清算报告书', en: 'liquidation report' },
  LICENCE: { zh: '执业许可证', en: 'licence' },
  EVIDENCE: { zh: '证明材料', en: 'evidence' },
  OTHER: { zh: '其他材料', en: 'other document' },
}

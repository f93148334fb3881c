import type { DocumentField } from '../../files/document-kinds.ts'

/** What each is called on the form. */
export const documentNames: Readonly<Record<'zh' | 'en', Readonly<Record<DocumentField, string>>>> = {
  zh: {
    APPLICATION_FORM: '登记申请书',
    CAPITAL_PROOF: '验资或活动资金证明',
    PREMISES_PROOF: '住所（场所）使用权证明',
    FOUNDERS_AND_HEADS: '发起人和拟任负责人的基本情况、身份证明',
    DRAFT_CHARTER: '章程草案',
    SUPERVISORY_APPROVAL: '业务主管单位的批准文件',
    RESOLUTION: '会议决议',
    SUPERVISORY_CONSENT: '业务主管单位审查同意的文件',
    AMENDED_CHARTER: '修改后的章程',
    AUDIT_REPORT: '财务审计报告',
    LIQUIDATION_REPORT: '清算报告书',
  },
  en: {
    APPLICATION_FORM: 'Application form',
    CAPITAL_PROOF: 'Proof of capital',
    PREMISES_PROOF: 'Proof of premises',
    FOUNDERS_AND_HEADS: 'Founders and heads, with identity papers',
    DRAFT_CHARTER: 'Draft charter',
    SUPERVISORY_APPROVAL: 'Supervisory authority’s approval',
    RESOLUTION: 'Resolution',
    SUPERVISORY_CONSENT: 'Supervisory authority’s consent',
    AMENDED_CHARTER: 'Amended charter',
    AUDIT_REPORT: 'Audit report',
    LIQUIDATION_REPORT: 'Liquidation report',
  },
}

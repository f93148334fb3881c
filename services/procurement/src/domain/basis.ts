import type { LegalBasis } from '@gongshi/domain-kit'

/** The grounds this room cites, each written once. */
export const basis = {
  roles: { rule: 'ROLES', document: '珠海市政府购买社会组织服务项目信息公示平台角色权限表', article: '7' },
  separation: { rule: 'R-21', document: '中华人民共和国政府采购法', article: '第六十一条' },
  purchaser: {
    rule: 'PURCHASER',
    document: '政府购买服务管理办法（财政部令第102号）',
    article: '第五条、第八条',
  },
  negativeList: { rule: 'R-03', document: '政府购买服务管理办法（财政部令第102号）' },
  retiredItem: { rule: 'R-04' },
  succession: { rule: 'R-17' },
  splitPurchase: { rule: 'R-05', document: '中华人民共和国政府采购法实施条例', article: '第二十八条' },
  equalTreatment: {
    rule: 'R-07',
    document: '中华人民共和国政府采购法；中华人民共和国政府采购法实施条例',
    article: '第二十二条；第二十条第七项',
  },
  budget: { rule: 'BUDGET', document: '中华人民共和国政府采购法', article: '第六条' },
  openTender: { rule: 'OPEN_TENDER', document: '中华人民共和国政府采购法', article: '第二十七条' },
  singleSource: {
    rule: 'SINGLE_SOURCE',
    document: '中华人民共和国政府采购法实施条例',
    article: '第三十八条',
  },
  intention: { rule: 'INTENTION', document: '关于开展政府采购意向公开工作的通知（财库〔2020〕10号）' },
  material: { rule: 'NOTICE_AMENDMENT', note: '4.5: material fields restart the notice period' },
  suspension: { rule: 'NOTICE_SUSPENSION', note: '4.5: consumed days are kept' },
  platform: { rule: 'S70', document: '珠海市政府购买社会组织服务项目信息公示平台' },
  policy: { rule: 'POLICY', note: '3.6: figures of law and policy are rows with days in force' },
  path: { rule: 'PROJECT_PATH', note: '4.4' },
  objection: { rule: 'NOTICE_OBJECTION', note: '4.6' },
  inquiry: { rule: 'INQUIRY', document: '中华人民共和国政府采购法实施条例', article: '第五十二条' },
  objectionPath: { rule: 'OBJECTION_PATH', note: '4.6' },
  outage: { rule: 'OUTAGE', note: '4.5' },
  calendar: { rule: 'R-20', document: '中华人民共和国民法典', article: '第二百零三条' },
  files: { rule: 'FILES', note: '3.5: the classification says who reads a file, not knowledge of its id' },
  entry: { rule: 'R-26', note: '5: what is told is read once, at its entry' },
  screening: { rule: 'R-25', document: '中华人民共和国个人信息保护法', article: '第六条' },
  statistics: { rule: 'R-18' },
  lock: { rule: 'OPTIMISTIC_LOCK', note: '4: every transition is one conditional update' },
} as const satisfies Record<string, LegalBasis>

import type { LegalBasis } from '@gongshi/domain-kit'

/** The grounds this room cites when somebody acts in it, each written once. */
export const basis = {
  roles: { rule: 'ROLES', document: '珠海市社会组织登记角色权限表', article: '7' },
  separation: { rule: 'R-21' },
  lock: { rule: 'OPTIMISTIC_LOCK', note: '4: every transition is one conditional update' },
  files: { rule: 'FILES', note: '3.5: the classification says who reads a file, not knowledge of its id' },
  path: { rule: 'REGISTRATION_PATH', note: '4.1' },
  applicant: { rule: 'S23', document: '社会团体登记管理条例', article: '第十一条' },
  documents: { rule: 'S13', document: '社会团体登记管理条例', article: '第十一条' },
  receipt: { rule: 'REG_RECEIPT', document: '中华人民共和国行政许可法', article: '第三十二条' },
  onceOnly: {
    rule: 'REG_CORRECTION',
    document: '中华人民共和国行政许可法',
    article: '第三十二条第一款第四项',
  },
  barred: { rule: 'REG_REFUSAL', document: '社会团体登记管理条例', article: '第十三条' },
  similar: { rule: 'S21', document: '广东省行业协会条例', note: '一业多会' },
  name: { rule: 'REG_NAME', document: '社会团体登记管理条例', article: '第十条' },
  jurisdiction: { rule: 'JURISDICTION', note: '4.2' },
  delegation: { rule: 'JURISDICTION', note: '4.2' },
  delegationPath: { rule: 'DELEGATION_PATH', note: '4.2' },
  delegationWritten: {
    rule: 'DELEGATION_WRITTEN',
    note: '4.2: 本系统设计，非法律条文 our design, no article of law',
  },
  qualified: {
    rule: 'DELEGATION_QUALIFIED',
    note: '4.2: 本系统设计，非法律条文 our design, no article of law',
  },
  commission: {
    rule: 'JURISDICTION',
    document: '社会组织登记管理机关行政处罚程序规定',
    article: '第三条、第四条',
    note: '4.2',
  },
  noRedelegation: { rule: 'DELEGATION_PATH', note: '3.1' },
  ownChoice: { rule: 'CALENDAR', note: '6.12' },
  certificate: { rule: 'REG_CERTIFICATE', document: '中华人民共和国行政许可法', article: '第四十四条' },
  representative: { rule: 'REG_REPRESENTATIVE', document: '社会团体登记管理条例', article: '第十二条' },
  documentNo: { rule: 'ORG-2.3' },
  service: { rule: 'REG_SERVICE', note: '4.1' },
  screening: { rule: 'R-25' },
  code: { rule: 'ORG-2.1', document: 'GB 32100-2015' },
  legacy: {
    rule: 'ORG-2.1',
    note: '2.1: a row without a code is shown, leads to a code once linked, and stays',
  },
  supplier: { rule: 'R-01', note: '3.1: a supplier registers itself, the house certifies nothing' },
  threshold: { rule: 'S22', document: '社会团体登记管理条例', article: '第十条' },
} as const satisfies Record<string, LegalBasis>

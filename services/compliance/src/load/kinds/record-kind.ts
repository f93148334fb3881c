import { civilDateOf } from '@gongshi/domain-kit'
import { type ImportKind, notAfter, orBadRow } from '@gongshi/service-kit'
import type { Deciding } from '../../commands/context.ts'
import { enterRecord } from '../../commands/credit-record/enter-record.ts'
import type { CreditCategory, ToldRecord } from '../../domain/credit-record/credit-record.ts'
import { penaltyWords } from '../../domain/penalty/penalty-words.ts'
import { recordRow } from '../record-row.ts'

const categories: Readonly<Record<CreditCategory, readonly string[]>> = {
  BASIC: ['基础信息'],
  ANNUAL_REPORT: ['年报信息'],
  ADMIN_INSPECTION: ['行政检查信息', '行政检查'],
  ADMIN_PENALTY: ['行政处罚信息', '行政处罚'],
  OTHER: ['其他信息', '其他'],
}
const matters: Readonly<Record<string, readonly string[]>> = {
  FINANCIAL_AUDIT: ['财务抽查审计', '财务审计'],
  INSPECTION: ['抽查', '检查'],
  ...Object.fromEntries(Object.entries(penaltyWords).map(([kind, { zh }]) => [kind, [zh]])),
}

/** Credit records: a department's own file, the demo city's, an operator's. They are entered and never changed. */
export const recordKind: ImportKind<Deciding, ToldRecord> = {
  name: { zh: '信用信息', en: 'Credit records' },
  columns: {
    uscc: { zh: '统一社会信用代码', en: 'Unified social credit code', isRequired: true, also: ['信用代码'] },
    category: { zh: '信息类别', en: 'Category', isRequired: true, also: ['类别'], values: categories },
    summary: { zh: '内容摘要', en: 'Summary', isRequired: true, also: ['摘要', '内容'], isPersonal: true },
    formedOn: { zh: '形成日期', en: 'Formed on', isRequired: true, isDate: true },
    enteredOn: { zh: '记录日期', en: 'Entered on', isRequired: true, also: ['归集日期'], isDate: true },
    matter: { zh: '事项', en: 'Matter', values: matters },
    fineFen: { zh: '罚款金额（分）', en: 'Fine in fen', hint: { zh: '以分为单位的整数', en: 'whole fen' } },
    until: { zh: '停止活动截止日期', en: 'Suspended until', isDate: true },
    individuals: {
      zh: '涉及个人',
      en: 'Individuals named',
      isPersonal: true,
      hint: { zh: '姓名，多人之间用 # 分开', en: 'names, with # between them' },
    },
    basisRule: { zh: '依据', en: 'Rule it rests on' },
  },
  shape: recordRow,
  keyOf: ({ id: _, ...told }) => JSON.stringify(told),
  divisionOf: ({ uscc }) => uscc.slice(2, 8),
  ready: async ({ store, clock, catalogue, signal }, record) => {
    const { formedOn, enteredOn } = record
    notAfter(civilDateOf(await store.now(clock)), { formedOn, enteredOn })
    if (!(await store.records.isEntered(record))) await catalogue.figuresOn(record.formedOn, { signal })
  },
  load: async (context, record) => orBadRow(await enterRecord(context, record)),
}

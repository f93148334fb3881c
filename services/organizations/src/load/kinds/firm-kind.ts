import { type ImportKind, orBadRow } from '@gongshi/service-kit'
import { keepFirm } from '../../commands/firm/keep-firm.ts'
import type { FirmType, ServiceFirm } from '../../domain/firm/firm.ts'
import { firmRow } from '../firm-row.ts'
import type { Registering } from './organization-kind.ts'

const types: Readonly<Record<FirmType, readonly string[]>> = {
  ACCOUNTING_FIRM: ['会计师事务所'],
  EVALUATOR: ['评估机构', '第三方评估机构'],
  BOTH: ['会计师事务所兼评估机构', '两者'],
}

/** The list of service firms: a department's own file, the demo city's, an operator's. */
export const firmKind: ImportKind<Registering, ServiceFirm> = {
  name: { zh: '服务机构名录', en: 'Service firms' },
  columns: {
    uscc: { zh: '统一社会信用代码', en: 'Unified social credit code', isRequired: true, also: ['信用代码'] },
    name: { zh: '名称', en: 'Name', isRequired: true, also: ['机构名称', '单位名称'] },
    firmType: { zh: '机构类型', en: 'Type', isRequired: true, also: ['类型'], values: types },
    divisionCode: {
      zh: '行政区划代码',
      en: 'Division code',
      isRequired: true,
      also: ['行政区划'],
      hint: { zh: '六位数字', en: 'six digits' },
    },
    isSynthetic: {
      zh: '是否演示数据',
      en: 'Made up',
      isFlag: true,
      hint: { zh: '只有虚构的数据填“是”', en: 'yes only for what is made up' },
    },
  },
  shape: firmRow,
  keyOf: ({ uscc }) => uscc,
  divisionOf: ({ divisionCode }) => divisionCode,
  seen: async ({ store }, { uscc }) => {
    const [kept] = await store.firms.byCodes([uscc])
    return kept ? JSON.stringify(kept) : 'none'
  },
  load: async (context, firm, knows) => orBadRow(await keepFirm(context, { firm, knows }, context.divisions)),
}

import { stringify } from 'csv-stringify/sync'
import { enumWord } from '../text/enum-text.ts'
import { isolate } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import type { NoticeForTaking } from './every-notice.ts'

const headers: Record<Language, string[]> = {
  zh: [
    '公示编号',
    '版本',
    '项目编号',
    '项目名称',
    '购买主体代码',
    '购买主体',
    '服务目录代码',
    '服务名称',
    '预算（元）',
    '年度',
    '采购方式',
    '公示状态',
    '发布时间(UTC)',
    '公示截止日',
    '截止时点(UTC)',
  ],
  en: [
    'noticeNo',
    'version',
    'projectNo',
    'title',
    'purchaserUscc',
    'purchaser',
    'serviceCode',
    'service',
    'budgetYuan',
    'fiscalYear',
    'method',
    'noticeState',
    'publishedAt',
    'closesOn',
    'closesAt',
  ],
}

/**
 * A table for spreadsheets: UTF-8 with a byte-order mark, CRLF, no cell that a spreadsheet would run as a formula.
 */
export const noticesCsv = (language: Language, notices: readonly NoticeForTaking[]): string =>
  stringify([headers[language], ...notices.map((notice) => row(language, notice))], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })

const row = (language: Language, notice: NoticeForTaking): (string | number)[] => [
  notice.noticeNo,
  notice.version,
  notice.project.projectNo,
  isolate(notice.title),
  notice.project.purchaser?.uscc ?? '',
  isolate(notice.project.purchaserName),
  notice.project.serviceCode,
  isolate(notice.project.serviceItem?.name ?? ''),
  (notice.budget.amountFen / 100).toFixed(2),
  notice.project.fiscalYear,
  enumWord(language, notice.project.method),
  enumWord(language, notice.state),
  notice.publishedAt ?? '',
  notice.closesOn ?? '',
  notice.closesAt ?? '',
]

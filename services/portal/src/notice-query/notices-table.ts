import type { Column } from '../table/column.ts'
import { localDay } from '../text/dates.ts'
import { enumWord } from '../text/enum-text.ts'
import type { NoticeForTaking } from './notice-pages.ts'

/** A table of notices, column by column: the same in every form it is taken in. */
export const noticeColumns: readonly Column<NoticeForTaking>[] = [
  { head: { zh: '公示编号', en: 'noticeNo' }, kind: 'identifier', cell: (notice) => notice.noticeNo },
  { head: { zh: '版本', en: 'version' }, kind: 'number', cell: (notice) => notice.version },
  { head: { zh: '项目编号', en: 'projectNo' }, kind: 'identifier', cell: ({ project }) => project.projectNo },
  { head: { zh: '项目名称', en: 'title' }, kind: 'text', cell: (notice) => notice.title },
  {
    head: { zh: '购买主体代码', en: 'purchaserUscc' },
    kind: 'identifier',
    cell: ({ project }) => project.purchaser?.uscc,
  },
  { head: { zh: '购买主体', en: 'purchaser' }, kind: 'text', cell: ({ project }) => project.purchaserName },
  {
    head: { zh: '服务目录代码', en: 'serviceCode' },
    kind: 'identifier',
    cell: ({ project }) => project.serviceCode,
  },
  { head: { zh: '服务名称', en: 'service' }, kind: 'text', cell: ({ project }) => project.serviceItem?.name },
  {
    head: { zh: '预算（元）', en: 'budgetYuan' },
    kind: 'money',
    cell: ({ budget }) => budget.amountFen / 100,
  },
  { head: { zh: '年度', en: 'fiscalYear' }, kind: 'number', cell: ({ project }) => project.fiscalYear },
  {
    head: { zh: '采购方式', en: 'method' },
    kind: 'text',
    cell: ({ project }, language) => enumWord(language, project.method),
  },
  {
    head: { zh: '公示状态', en: 'noticeState' },
    kind: 'text',
    cell: ({ state }, language) => enumWord(language, state),
  },
  {
    head: { zh: '发布日期', en: 'publishedOn' },
    kind: 'text',
    cell: ({ publishedAt }) => publishedAt && localDay(publishedAt),
  },
  { head: { zh: '发布时间(UTC)', en: 'publishedAt' }, kind: 'text', cell: (notice) => notice.publishedAt },
  { head: { zh: '公示截止日', en: 'closesOn' }, kind: 'text', cell: (notice) => notice.closesOn },
  { head: { zh: '截止时点(UTC)', en: 'closesAt' }, kind: 'text', cell: (notice) => notice.closesAt },
]

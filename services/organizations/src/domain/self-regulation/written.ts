import { personalDataIn, type Rule, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** What an association writes down of a document. */
export type WrittenDocument = { title: string; text: string; industryCode?: string | undefined }

type Writing = { said: WrittenDocument }

const INDUSTRY = /^[A-T](?:\d{2,4})?$/

/** How it is written. */
export const written: readonly Rule<Writing>[] = [
  writtenText({
    basis: { rule: 'R-26' },
    field: ['title'],
    of: ({ said }: Writing) => said.title,
    name: { zh: '名称', en: 'title' },
    longest: 200,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['title'],
    basis: basis.screening,
    message: () => ({
      zh: '名称不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The title holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ said }) => personalDataIn(said.title).length === 0,
  },
  writtenText({
    basis: { rule: 'R-26' },
    field: ['text'],
    of: ({ said }: Writing) => said.text,
    name: { zh: '全文', en: 'text' },
    longest: 20_000,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['industryCode'],
    basis: { rule: 'GB/T 4754' },
    message: () => ({
      zh: '行业代码须为门类字母加二至四位数字。',
      en: 'An industry code is a letter and up to four digits.',
    }),
    holds: ({ said: { industryCode } }) => industryCode === undefined || INDUSTRY.test(industryCode),
  },
]

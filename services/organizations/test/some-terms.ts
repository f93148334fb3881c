import type { TermList, TermListKey } from '../src/domain/policy/term-list.ts'
import { day } from './some-figures.ts'

const aList = (key: TermListKey, terms: string): TermList => ({
  ...{ key, terms, effectiveFrom: day('2015-01-01'), effectiveTo: null },
})

/** What documents are screened for, as the catalogue ships it. */
export const someTerms: readonly TermList[] = [
  aList(
    'selfRegulation.screen.price',
    '统一…价 固定…价 最低…价 最高…价 限价 指导价 价格联盟 不得低于 不得降价 统一…收费 统一…费率 一致…涨价',
  ),
  aList('selfRegulation.screen.output', '限制…产量 限制…销量 限制…产能 限产 减产 停产 保价'),
  aList(
    'selfRegulation.screen.market',
    '划分…市场 分割…市场 划分…客户 划分…区域 划分…业务 不得跨区 轮流…中标 轮流…投标',
  ),
  aList('selfRegulation.screen.technology', '限制…新技术 限制…新设备 限制…新产品 不得采用…新 不得开发…新'),
  aList(
    'selfRegulation.screen.boycott',
    '联合抵制 共同抵制 集体抵制 拒绝…交易 拒绝…供货 不得与…交易 不得与…合作',
  ),
]

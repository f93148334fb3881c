import { accepted, brokenRules, type Outcome, type Rule, refused } from '@gongshi/domain-kit'
import { levelOf, parentOf } from './codes.ts'
import type { ServiceItem } from './service-item.ts'

/** An item as it is to stand in an edition, and what that edition and the classification have of what it names. */
export type EnteringItem = {
  item: Pick<ServiceItem, 'code' | 'classificationCode'>
  hasParent: boolean
  hasClassification: boolean
}

/** What must hold of an item that enters an edition: its code is one, what it stands below is there, and so is its classification (2.3). */
export function enterItem<Item extends EnteringItem>(entering: Item): Outcome<Item> {
  const broken = brokenRules(rules, entering)
  return broken.length > 0 ? refused(...broken) : accepted(entering)
}

const basis = { rule: '2.3' }

const rules: readonly Rule<EnteringItem>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['code'],
    basis,
    message: () => ({
      zh: '不是目录条目代码（A、A10、A1003）。',
      en: 'It is no code of a catalogue item (A, A10, A1003).',
    }),
    holds: ({ item }) => levelOf(item.code) !== undefined,
  },
  {
    code: 'NOT_FOUND',
    field: ['code'],
    basis,
    message: ({ item }) => ({
      zh: `上级条目 ${parentOf(item.code)} 须列在它之前。`,
      en: `${parentOf(item.code)}, which it stands below, must come before it.`,
    }),
    holds: ({ item, hasParent }) => parentOf(item.code) === null || hasParent,
  },
  {
    code: 'NOT_FOUND',
    field: ['classificationCode'],
    basis,
    message: ({ item }) => ({
      zh: `政府采购品目分类目录中没有 ${item.classificationCode}。`,
      en: `The procurement classification has no ${item.classificationCode}.`,
    }),
    holds: ({ hasClassification }) => hasClassification,
  },
]

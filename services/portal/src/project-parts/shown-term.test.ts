import { expect, test } from '@jest/globals'
import { fieldWord } from './field-word.ts'
import { shownTerm } from './shown-term.ts'

test.each([
  ['method', 'OPEN_TENDER', '公开招标'],
  ['directoryPolicy', 'SOCIAL_ORG_ONLY', '仅限社会组织'],
  ['evaluationRequired', 'true', '是'],
  ['evaluationRequired', 'false', '否'],
  ['negativeList', 'goodsOrWorks；financing', '货物或工程，或与之打包；融资行为'],
  ['budgetFen', 'CNY 180,000.00', '¥180,000.00'],
  ['serviceFrom', '2026-06-01', '2026年6月1日'],
  ['title', 'OPEN_TENDER', 'OPEN_TENDER'],
  ['purpose', null, '—'],
])('%s %s is read as %s', (field, value, words) => expect(shownTerm('zh', field, value)).toBe(words))

test('a field by the name people know it, also where the form calls it otherwise', () => {
  expect(fieldWord('zh', 'budgetFen')).toBe('预算（元）')
  expect(fieldWord('zh', 'attachments')).toBe('附件（公示时公开）')
  expect(fieldWord('zh', 'somethingNew')).toBe('somethingNew')
})

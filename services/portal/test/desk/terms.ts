import type { Page } from 'playwright-core'

/** A draft nothing is wrong with, as a clerk types it, CNY 180,000. */
export const RIGHT = {
  title: '香洲区特殊困难老年人居家养老上门服务',
  serviceCode: 'A0404',
  purpose: '为特殊困难老年人提供上门照护',
  requirements: '每周两次，全年不少于一百户',
  beneficiaries: '特殊困难老年人',
  serviceArea: '香洲区拱北街道\n香洲区吉大街道',
  serviceFrom: '2026-06-01',
  serviceTo: '2027-05-31',
  budgetFen: '180000',
  fiscalYear: '2026',
  contact: '政府采购科 0756-0000000',
} as const

/** Types into the fields of a form by their names. */
export async function typeIn(page: Page, terms: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(terms)) await page.locator(`main [name="${name}"]`).fill(value)
}

import type { Page } from 'playwright-core'
import { signIn } from '../board/desk.ts'

/** One picture: its file, the colours, and how to come to what it shows. */
export type Picture = { name: string; scheme: 'light' | 'dark'; show: (page: Page) => Promise<void> }

/** The five pictures of the documentation; the first stands in the README. */
export const PICTURES: readonly Picture[] = [
  { name: 'home', scheme: 'light', show: (page) => open(page, '/zh') },
  { name: 'notices', scheme: 'light', show: (page) => open(page, '/zh/notices?state=OPEN') },
  {
    name: 'notice',
    scheme: 'light',
    show: async (page) => {
      await open(page, '/zh/notices?state=OPEN&order=PUBLISHED_NEWEST')
      await page.locator('.notice-list h3 a').first().click()
      await page.locator('.deadline-box summary').first().click()
    },
  },
  { name: 'statistics', scheme: 'dark', show: (page) => open(page, '/en/statistics') },
  {
    name: 'desk',
    scheme: 'light',
    show: async (page) => {
      await signIn(page, 'PUR-1:handler')
      await open(page, '/zh/desk/drafts/new')
      await page.getByRole('button', { name: '保存并提交审批' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
]

const open = async (page: Page, path: string): Promise<void> => void (await page.goto(path))

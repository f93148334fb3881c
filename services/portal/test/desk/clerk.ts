import type { Locator, Page } from 'playwright-core'
import type { Language } from '../board/addresses.ts'
import { signIn } from '../board/desk.ts'
import { mustHaveOwnClock } from '../board/own-clock.ts'

/** Clicks what leads to another page, and is there. */
export async function arrives(page: Page, by: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), by.click()])
}

/** Leaves the desk, if somebody is signed in, and comes back as another persona, by the pages alone. */
export async function becomes(page: Page, persona: string): Promise<void> {
  await leaves(page)
  await signIn(page, persona)
}

/** Signs out by the button every page has for whoever is signed in. */
export async function leaves(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: '退出登录' })
  if ((await button.count()) > 0) await arrives(page, button)
}

/** Presses a button of the page's own part and reads what came of it: done, or what is wrong. */
export async function presses(page: Page, name: string): Promise<string> {
  await arrives(page, page.locator('main').getByRole('button', { name, exact: true }))
  const answer = page.locator('.success, .error-summary').first()
  return (await answer.count()) > 0 ? answer.innerText() : ''
}

/** Has what was typed on a project's page read back, and sends it; reads what came of it. */
export async function raises(page: Page, names = ['下一步：核对', '确认公开并提交']): Promise<string> {
  const refused = await presses(page, names[0]!)
  return (await page.locator('.error-summary').count()) > 0 ? refused : presses(page, names[1]!)
}

/** Opens a verb that asks for a reason, gives one, and presses. */
export async function pressesWithReason(page: Page, name: string, reason: string): Promise<string> {
  const verb = page.locator('form.verb', { has: page.locator('summary', { hasText: name }) })
  if ((await verb.locator('details[open]').count()) === 0) await verb.locator('summary').click()
  await verb.locator('[name=reason]').fill(reason)
  await arrives(page, verb.getByRole('button', { name, exact: true }))
  return page.locator('.success, .error-summary').first().innerText()
}

/** Opens a task of one's inbox, on whichever of its pages it stands. */
export async function opensTask(page: Page, name: string): Promise<void> {
  const task = page.getByRole('link', { name })
  const more = page.getByRole('link', { name: '下一页' })
  while ((await task.count()) === 0 && (await more.count()) > 0) await arrives(page, more)
  await arrives(page, task)
}

/** Every row of one's inbox, over all its pages. */
export async function tasksOf(page: Page): Promise<string[]> {
  const rows = await page.locator('.notice-list li').allInnerTexts()
  const more = page.getByRole('link', { name: '下一页' })
  if ((await more.count()) === 0) return rows
  await arrives(page, more)
  return [...rows, ...(await tasksOf(page))]
}

/** Where a project is on the desk. */
export const deskOf = (projectNo: string, part = '', language: Language = 'zh'): string =>
  `/${language}/desk/projects/${projectNo}${part}`

/** Moves the sandbox's clock by its own folded form; the time is Beijing's. */
export async function movesClock(page: Page, to: string): Promise<void> {
  mustHaveOwnClock()
  await page.goto('/zh')
  await page.locator('.sandbox-clock summary').click()
  await page.getByLabel('移到（北京时间）').fill(to)
  await page.getByRole('button', { name: '移动时间' }).click()
}

/** What a summary list says, name by name. */
export async function factsOn(page: Page): Promise<Record<string, string>> {
  const names = await page.locator('dl.summary dt').allInnerTexts()
  const values = await page.locator('dl.summary dd').allInnerTexts()
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
}

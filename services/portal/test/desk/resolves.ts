import type { Page } from 'playwright-core'
import { arrives } from './clerk.ts'

type Resolved = {
  body: 'COUNCIL' | 'ASSEMBLY'
  subject?: 'CHARTER'
  heldOn: string
  matter: string
  attended?: string
  inFavour?: string
}

/** Records at the desk of an organization what a body of nine resolved: all of them came and agreed, unless it is said otherwise. */
export async function resolves(
  page: Page,
  { body, subject, attended = '9', inFavour = '9', ...said }: Resolved,
): Promise<void> {
  await page.goto('/zh/desk/organization')
  const form = page.locator('form[id^="form-recordResolution"]')
  await form.locator('[name=body]').selectOption(body)
  if (subject) await form.locator('[name=subject]').selectOption(subject)
  for (const [name, value] of Object.entries({ ...said, eligible: '9', attended, inFavour }))
    await form.locator(`[name=${name}]`).fill(value)
  await arrives(page, form.getByRole('button', { name: '记录决议' }))
}

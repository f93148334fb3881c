import { findBrowser } from '@gongshi/launcher'
import { ensurePages } from '@gongshi/launcher/pages'
import { type Keeper, openKeeper } from './keeper.ts'

declare global {
  var keeper: Keeper | undefined
}

/** Sees that there are a browser and pages, and opens the keeper of the boards. */
export default async function open(): Promise<void> {
  const reasons: string[] = []
  const browser = await findBrowser(reasons)
  if (!browser) throw new Error(`no browser: ${reasons.join('; ')}`)
  await ensurePages()
  globalThis.keeper = await openKeeper(browser)
  process.env.TEST_KEEPER = globalThis.keeper.url
}

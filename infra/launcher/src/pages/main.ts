import { tellTrouble } from '../tell-trouble.ts'
import { ensurePages } from './ensure-pages.ts'

/** `npm run pages`: the portal's pages, built from what is here. */
try {
  await ensurePages()
} catch (error) {
  tellTrouble(error)
}

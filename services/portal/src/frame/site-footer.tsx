import type { Say } from '../text/text.ts'
import type { frameText } from './frame-text.ts'

/** The rule everybody asks about, on every page. */
export const SiteFooter = ({ say }: { say: Say<keyof (typeof frameText)['zh']> }) => (
  <footer className="site-footer">
    <p>{say('footer')}</p>
  </footer>
)

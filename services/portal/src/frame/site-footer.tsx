import type { Language } from '../text/language.ts'
import type { Say } from '../text/text.ts'
import type { frameText } from './frame-text.ts'

const channels = ['channelProject', 'channelCapability', 'channelOrganization'] as const
type Footer = { language: Language; say: Say<keyof (typeof frameText)['zh']> }

/** The rule everybody asks about, the way back by a receipt, and the names of the three platforms that this one is. */
export const SiteFooter = ({ language, say }: Footer) => (
  <footer className="site-footer">
    <p>{say('footer')}</p>
    <p className="not-on-paper">
      <a href={`/${language}/receipt`}>{say('byReceipt')}</a> ·{' '}
      <a href={`/${language}/outages`}>{say('outages')}</a> ·{' '}
      <a href={`/${language}/about`}>{say('about')}</a>
    </p>
    <p>
      {say('channels')}
      <span lang="zh-CN">{channels.map((channel) => say(channel)).join('；')}</span>
    </p>
  </footer>
)

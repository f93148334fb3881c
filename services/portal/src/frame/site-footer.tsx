import type { Say } from '../text/text.ts'
import type { frameText } from './frame-text.ts'

const channels = ['channelProject', 'channelCapability', 'channelOrganization'] as const

/** The rule everybody asks about, on every page, and the names of the three platforms that this one is. */
export const SiteFooter = ({ say }: { say: Say<keyof (typeof frameText)['zh']> }) => (
  <footer className="site-footer">
    <p>{say('footer')}</p>
    <p>
      {say('channels')}
      <span lang="zh-CN">{channels.map((channel) => say(channel)).join('；')}</span>
    </p>
  </footer>
)

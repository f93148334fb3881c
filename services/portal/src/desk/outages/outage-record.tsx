import type { DeskOutageFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { outagesText } from './outages-text.ts'

export const outageVerbs = ['confirmPlatformOutage', 'withdrawPlatformOutage'] as const

/** One outage: when, why, how far it has been applied, and what the viewer may do with it. */
export const outageRecord: NounRecord<DeskOutageFragment> = {
  noun: 'outage',
  verbs: outageVerbs,
  facts(language, { from, to, state, reason, lostDays, applied, affected, moved }) {
    const say = voice(language, outagesText)
    return [
      [say('time'), `${instant(language, from)} – ${instant(language, to)}`],
      [say('state'), say(state)],
      [say('reason'), <Words key="reason">{reason}</Words>],
      [say('lostDays'), lostDays.map((day) => civilDate(language, day)).join(' · ') || null],
      [say('progress'), state === 'CONFIRMED' ? say('progressOf', { applied, affected, moved }) : null],
    ]
  },
  actions(language, { possibleActions }) {
    const say = voice(language, outagesText)
    const all = [
      { verb: 'confirmPlatformOutage', label: say('confirm') },
      { verb: 'withdrawPlatformOutage', label: say('withdraw'), isQuiet: true },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
}

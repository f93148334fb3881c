import { accepted } from '@gongshi/domain-kit'
import { withdraw } from '../../domain/outage/withdraw.ts'
import { type OutageAction, outageVerb } from '../shared/outage-verb.ts'

/** An outage recorded by mistake is taken back before anybody confirmed it; nothing moves (AC-71). */
export const withdrawPlatformOutage = outageVerb('withdrawPlatformOutage', {
  decide: ({ outage, actor, now }, { reason }: OutageAction & { reason: string }) => {
    const withdrawn = withdraw({ outage, reason, actor, now })
    return withdrawn.ok ? accepted({ outage: withdrawn.value, lostDays: [], noticesMoved: 0 }) : withdrawn
  },
  beside: (_done, _given, { reason }) => ({ note: reason }),
})

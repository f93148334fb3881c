import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { MemberAppeal } from '../../domain/appeal/appeal.ts'
import { type SaidOfAppeal, send } from '../../domain/appeal/send.ts'
import { begins } from '../../domain/appeal/verbs.ts'
import { actingAgencies } from '../../store/agency/acting-agencies.ts'
import type { Context } from '../context.ts'
import { adoptPapers } from '../file/adopt-papers.ts'
import { organizationItself } from '../organization/organization-itself.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { appealNews } from './appeal-news.ts'
import { appealTrail } from './appeal-trail.ts'

export type SendAppeal = SaidOfAppeal & { uscc: Uscc; fileIds?: readonly string[] | null }

/** An association sends what a member asks to an agency. */
export const sendAppeal: (context: Context, input: SendAppeal) => Promise<Outcome<MemberAppeal>> =
  organizationItself<keyof typeof begins, SendAppeal, MemberAppeal>(begins, {
    keep: (tx, appeal) => tx.appeals.add([appeal]),
    trail: appealTrail,
  })('sendAppeal', {
    decide: async ({ tx, actor, now, organization }, { uscc: _uscc, fileIds, ...said }: SendAppeal) => {
      const id = newId()
      const papers = [...new Set(fileIds ?? [])]
      const hasAddressee = (await actingAgencies(tx, [said.addresseeUscc])).length > 0
      const reckoning = await reckoningIn(tx)
      const by = subjectOf(actor)
      const sent = send({ id, organization, said, fileIds: papers, hasAddressee, reckoning, by, now })
      if (!sent.ok || papers.length === 0) return sent
      const asked = { purpose: 'appeal-document', owner: { type: 'appeal', id }, fileIds: papers }
      const adopted = await adoptPapers(tx, asked, { actor, now })
      return adopted.ok ? sent : adopted
    },
    beside: (done, { now }) => ({ news: [appealNews('appeal.sent.v1', done, now)] }),
  })

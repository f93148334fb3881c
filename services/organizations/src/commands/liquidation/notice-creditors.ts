import type { CivilDate, Outcome, Uscc } from '@gongshi/domain-kit'
import type { Liquidation } from '../../domain/liquidation/liquidation.ts'
import { noticeCreditors as notice } from '../../domain/liquidation/notice-creditors.ts'
import type { Context } from '../context.ts'
import { liquidationVerb, standingOf } from './liquidation-verb.ts'

export type NoticeCreditors = { uscc: Uscc; noticedOn: CivilDate; notice: string }

/** The creditors of a body in liquidation were told. */
export const noticeCreditors: (context: Context, input: NoticeCreditors) => Promise<Outcome<Liquidation>> =
  liquidationVerb<NoticeCreditors>()('noticeCreditors', {
    decide: async ({ tx, actor, organization, now }, { uscc, ...said }) =>
      notice({ actor, organization, liquidation: await standingOf(tx, uscc), ...said, now }),
  })

import { accepted } from '@gongshi/domain-kit'
import { admit } from '../../domain/objection/admit.ts'
import { suspended } from '../news/notice-news.ts'
import { objectionNews } from '../news/objection-news.ts'
import { objectionVerbOnGround } from '../shared/objection-verb.ts'

export type AdmitObjection = { objectionId: string; version: number; isSerious: boolean; reason: string }

/** The objection is in due form; a serious one stops its notice's clock until it is decided (AC-07). */
export const admitObjection = objectionVerbOnGround('admitObjection', {
  decide: ({ objection, project, notice, now, ground }, { isSerious, reason }: AdmitObjection) => {
    const { policies } = ground
    const admitted = admit({ objection, project, notice, isSerious, reason, policies, ground, now })
    if (!admitted.ok) return admitted
    const { suspended: stopped, ...done } = admitted.value
    return accepted({ ...done, stopped })
  },
  beside: ({ objection, stopped }, { now }) => ({
    news: [
      objectionNews('objection.admitted.v1', objection, now),
      ...(stopped ? [suspended(stopped, now)] : []),
    ],
  }),
})

import { newId, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { recordMemberOpinion as record } from '../../domain/supervision/record-member-opinion.ts'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import type { Context } from '../context.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { type RecordOpinion, recordingOpinion, withPapers } from './recording-opinion.ts'
import { supervisionNews } from './supervision-news.ts'

export type RecordMemberOpinion = RecordOpinion & { memberName: string }

/** An organization writes down what a member has to say. */
export const recordMemberOpinion: (
  context: Context,
  input: RecordMemberOpinion,
) => Promise<Outcome<SupervisionRecord>> = recordingOpinion<RecordMemberOpinion>()('recordMemberOpinion', {
  decide: async ({ tx, actor, now, organization }, input: RecordMemberOpinion) => {
    const { memberName, subject, opinion } = input
    const id = newId()
    const fileIds = [...new Set(input.fileIds ?? [])]
    const reckoning = await reckoningIn(tx)
    const by = subjectOf(actor)
    const said = { subject, opinion }
    const own = { id, organization, said, fileIds, reckoning, by, now, memberName }
    return withPapers(tx, record(own), { purpose: 'supervision-document', actor, now })
  },
  beside: (done, { now }) => ({ news: [supervisionNews('supervision.recorded.v1', done, now)] }),
})

import { type CivilDate, newId, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { recordSupervisorOpinion as record } from '../../domain/supervision/record-supervisor-opinion.ts'
import type { SupervisingBody, SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import type { Context } from '../context.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { type RecordOpinion, recordingOpinion, withPapers } from './recording-opinion.ts'
import { supervisionNews } from './supervision-news.ts'

export type RecordSupervisorOpinion = RecordOpinion & { body: SupervisingBody; saidOn: CivilDate }

/** An organization writes down what its supervisors have to say. */
export const recordSupervisorOpinion: (
  context: Context,
  input: RecordSupervisorOpinion,
) => Promise<Outcome<SupervisionRecord>> = recordingOpinion<RecordSupervisorOpinion>()(
  'recordSupervisorOpinion',
  {
    decide: async ({ tx, actor, now, organization }, input: RecordSupervisorOpinion) => {
      const { uscc, body, saidOn, subject, opinion } = input
      const id = newId()
      const fileIds = [...new Set(input.fileIds ?? [])]
      const [reckoning, mandates] = [await reckoningIn(tx), await tx.mandates.of([uscc])]
      const by = subjectOf(actor)
      const said = { subject, opinion }
      const own = { id, organization, said, fileIds, reckoning, by, now, body, saidOn, mandates }
      return withPapers(tx, record(own), { purpose: 'supervision-document', actor, now })
    },
    beside: (done, { now }) => ({ news: [supervisionNews('supervision.recorded.v1', done, now)] }),
  },
)

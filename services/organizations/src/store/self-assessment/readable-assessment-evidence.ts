import type { Actor } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { readsWhole } from '../../domain/annual-report/sees-report.ts'
import { readsAssessment } from '../../domain/self-assessment/sees-assessment.ts'
import type { Store } from '../store.ts'

/** What a self-assessment rests on, for its organization and, once it is published, those who supervise it; undefined for everybody else, as if it were not there. */
export const readableAssessmentEvidence =
  ({ selfAssessments }: Pick<Store, 'selfAssessments'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await selfAssessments.byIds(file.owners.map((owner) => owner.id))
    return owners.some((one) => readsWhole(actor, one) && readsAssessment(actor, one))
      ? { file, isPublic: false }
      : undefined
  }

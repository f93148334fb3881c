import { screen } from '@gongshi/domain-kit'
import { readsWhole } from '../../../domain/annual-report/sees-report.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { SelfAssessmentHeadingResolvers } from '../../types.generated.ts'

export const SelfAssessmentHeading: SelfAssessmentHeadingResolvers = {
  text: ({ text, of }, _args, { actor }) => {
    if (text === undefined) return null
    return readsWhole(actor, of) ? text : screen(text).text
  },
  points: ({ points }) => points ?? null,
  evidence: async ({ fileIds, of }, _args, { actor, load }) => {
    if (!readsWhole(actor, of)) return null
    const found = await load.files.loadMany([...fileIds])
    return found.flatMap((file) => (file && !(file instanceof Error) ? [storedFile(file)] : []))
  },
}

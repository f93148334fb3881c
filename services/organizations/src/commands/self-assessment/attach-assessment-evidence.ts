import { accepted } from '@gongshi/domain-kit'
import { attachEvidence } from '../../domain/self-assessment/attach-evidence.ts'
import type { AssessmentHeading } from '../../domain/self-assessment/self-assessment.ts'
import { adoptPapers } from '../file/adopt-papers.ts'
import { alone, type SelfAssessmentAction, selfAssessmentVerb } from './self-assessment-verb.ts'

type AttachEvidence = SelfAssessmentAction & { heading: AssessmentHeading; fileIds: readonly string[] }

/** An association says what it rests on under a heading: files of its own, handed in for this. */
export const attachAssessmentEvidence = selfAssessmentVerb(
  'attachAssessmentEvidence',
  async (given, { heading, fileIds }: AttachEvidence) => {
    const { tx, assessment, actor, now } = given
    const papers = [...new Set(fileIds)]
    const attached = attachEvidence({ ...given, heading, fileIds: papers })
    if (!attached.ok) return attached
    const owner = { type: 'self-assessment', id: assessment.id }
    const asked = { purpose: 'self-assessment-evidence', owner, fileIds: papers }
    const adopted = papers.length > 0 ? await adoptPapers(tx, asked, { actor, now }) : accepted(undefined)
    return adopted.ok ? alone(attached) : adopted
  },
)

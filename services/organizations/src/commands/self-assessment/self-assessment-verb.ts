import { accepted, type Outcome, refused, subjectOf } from '@gongshi/domain-kit'
import { type Doing, type Noun, type Special, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import type { ApprovedAssessment } from '../../domain/self-assessment/approve.ts'
import { knowsOfAssessment } from '../../domain/self-assessment/sees-assessment.ts'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'
import { mayDoAssessment, type SelfAssessmentVerb } from '../../domain/self-assessment/verbs.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { sawVersion } from '../saw-version.ts'
import { assessmentPublishedNews } from './assessment-news.ts'
import { assessmentTrail } from './assessment-trail.ts'

/** What an input says of the self-assessment it means. */
export type SelfAssessmentAction = { id: string; version: number }

type Held = {
  assessment: SelfAssessment
  organization: KeptOrganization
  /** Every edition of that year, held. */
  editions: readonly SelfAssessment[]
  /** The sign-in of whoever acts. */
  by: string
}

type AssessmentNoun = Noun<
  Store,
  SelfAssessmentVerb,
  SelfAssessmentAction,
  Held,
  ApprovedAssessment,
  object,
  SelfAssessment,
  undefined
>

const assessments: AssessmentNoun = {
  hold: async ({ id }, { tx, actor }) => {
    const [named] = await tx.selfAssessments.byIds([id])
    if (!named || !knowsOfAssessment(actor, named)) return refused(noSuchAssessment)
    // the body first: whatever else is done to it waits, and its editions are held in their order
    const organization = await tx.organizations.hold(named.uscc)
    const editions = await tx.selfAssessments.holdOfYear([named.uscc], named.year)
    const assessment = editions.find((one) => one.id === id)
    if (!assessment || !organization) return refused(noSuchAssessment)
    return accepted({ assessment, organization, editions, by: subjectOf(actor) })
  },
  mayDo: mayDoAssessment,
  sawIt: ({ assessment }, { version }) => sawVersion({ seen: version, is: assessment.version }),
  keep: async ({ held: { assessment: before, editions }, done: { assessment, replaced } }, { tx }) => {
    const standing = editions.find(({ id }) => id === replaced?.id)
    await tx.selfAssessments.keep([
      { before, after: assessment },
      ...(replaced && standing ? [{ before: standing, after: replaced }] : []),
    ])
  },
  trail: ({ done }) => assessmentTrail(done.assessment),
  after: ({ assessment }) => assessment,
}

/** A verb about a self-assessment: what is the same for every one of them. */
export const selfAssessmentVerb = <Input extends SelfAssessmentAction>(
  verb: SelfAssessmentVerb,
  decide: Special<Held & Doing<Store, SelfAssessmentVerb>, Input, ApprovedAssessment, object>['decide'],
): ((context: Context, input: Input) => Promise<Outcome<SelfAssessment>>) =>
  verbsOf(assessments)(verb, {
    decide,
    beside: ({ assessment }, { now }) =>
      assessment.state === 'PUBLISHED' ? { news: [assessmentPublishedNews(assessment, now)] } : {},
  })

/** What a verb did that leaves every other edition as it is. */
export const alone = (outcome: Outcome<SelfAssessment>): Outcome<ApprovedAssessment> =>
  outcome.ok ? { ...outcome, value: { assessment: outcome.value, replaced: undefined } } : outcome

const noSuchAssessment = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.selfAssessment,
  message: { zh: '没有这份自我评估。', en: 'There is no such self-assessment.' },
}

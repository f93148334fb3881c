import {
  type Actor,
  accepted,
  contentHash,
  newId,
  type Outcome,
  refused,
  startOfDay,
} from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import type { Objection, ObjectionKind, ObjectionMatter } from '../../domain/objection/objection.ts'
import { raise } from '../../domain/objection/raise.ts'
import { raiseLimits } from '../../domain/objection/raise-limits.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { Acting } from '../context.ts'
import { objectionNews } from '../news/objection-news.ts'
import { adoptedFiles } from '../shared/adopted-files.ts'
import { onGround } from '../shared/ground.ts'
import { holdUpToDate } from '../shared/hold-project.ts'

export type RaiseObjection = {
  projectNo: string
  kind: ObjectionKind
  matter?: ObjectionMatter
  name: string
  grounds: string
  evidence: readonly string[]
  evidenceFileIds?: readonly string[]
}
/** The objection, its project, and the receipt only the objector is told. */
export type ObjectionRaised = { objection: Objection; project: ProcurementProject; receipt: string }

/** Anybody asks, objects or reports, without signing in (domain specification 4.6). */
export async function raiseObjection(
  acting: Acting,
  input: RaiseObjection,
): Promise<Outcome<ObjectionRaised>> {
  const { actor, store } = acting
  const known = await store.projects.byNo(input.projectNo)
  // Nothing is raised about a draft, not even by those who see it: whoever follows it would learn of the draft.
  if (!known?.publicSince) return refused(noSuchNumber)
  return onGround(acting, undefined, async (tx, ground) => {
    const { now, policies } = ground
    const { project, notice } = (await holdUpToDate(tx, known.id, now, ground))!
    const { mostRaised: most } = policies
    if (most) {
      const raisedToday = await tx.objections.raisedSince(
        project.id,
        startOfDay(ground.today),
        subjectOf(actor),
      )
      const limited = check(raiseLimits, {
        kind: input.kind,
        raisedToday,
        isSignedIn: actor.kind === 'person',
        most,
      })
      if (!limited.ok) return limited
    }
    const files = await adoptedFiles(tx, {
      ids: input.evidenceFileIds ?? [],
      field: 'evidenceFileIds',
      purpose: 'objection-evidence',
      actor,
      most: policies.mostEvidenceFiles,
    })
    if (!files.ok) return files
    const receipt = newId()
    const raised = raise({ ...input, actor, project, notice, receipt, policies, ground, now })
    if (!raised.ok) return raised
    const { objection, party, entry } = raised.value
    if (await tx.objections.isRaisedAlready(party.matterHash)) return refused(raisedAlready)
    await tx.objections.add(objection, party)
    const evidence = files.value.map(({ id }) => id)
    await tx.files.use({ type: 'objection', id: objection.id }, evidence, now)
    await tx.timeline.add(entry ? [entry] : [])
    await tx.announce([objectionNews('objection.raised.v1', objection, now)])
    await tx.audit([
      {
        at: now,
        actor,
        command: 'raise-objection',
        aggregateType: 'objection',
        aggregateId: objection.id,
        version: 1,
        change: { kind: objection.kind },
      },
    ])
    return accepted({ objection, project, receipt })
  })
}

const subjectOf = (actor: Actor): string | undefined =>
  actor.kind === 'person' ? contentHash(actor.subject) : undefined

const noSuchNumber = {
  code: 'NOT_FOUND' as const,
  field: ['projectNo'],
  basis: { rule: 'PROJECT' },
  message: { zh: '没有这个项目编号。', en: 'There is no project with this number.' },
}

const raisedAlready = {
  code: 'DUPLICATE' as const,
  field: ['grounds'],
  basis: { rule: 'NOTICE_OBJECTION' },
  message: { zh: '相同的内容您已经提出过。', en: 'You have raised the same matter already.' },
}

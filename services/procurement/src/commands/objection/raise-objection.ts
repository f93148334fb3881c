import {
  type Actor,
  accepted,
  check,
  contentHash,
  mayDo,
  newId,
  type Outcome,
  refused,
  startOfDay,
} from '@gongshi/domain-kit'
import { doVerb, type Noun } from '@gongshi/service-kit'
import type { Objection, ObjectionKind, ObjectionMatter } from '../../domain/objection/objection.ts'
import { type Raised, raise } from '../../domain/objection/raise.ts'
import { raiseLimits } from '../../domain/objection/raise-limits.ts'
import { begins } from '../../domain/objection/verbs.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { objectionNews } from '../news/objection-news.ts'
import { adoptedFiles } from '../shared/adopted-files.ts'
import { type Ground, onGround } from '../shared/ground.ts'
import type { HeldProject } from '../shared/held-project.ts'
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

type Verb = keyof typeof begins
type Given = RaiseObjection & { projectId: string }
type Done = Raised & { receipt: string; evidenceFileIds: readonly string[] }

/** Anybody asks, objects or reports, without signing in (domain specification 4.6). */
export const raiseObjection = (acting: Acting, input: RaiseObjection): Promise<Outcome<ObjectionRaised>> =>
  raiseBy('raiseObjection', acting, input)

/** Raises what an input says, by whichever of the two verbs. */
export async function raiseBy(verb: Verb, acting: Acting, input: RaiseObjection) {
  const { actor, store } = acting
  const known = await store.projects.byNo(input.projectNo)
  // Nothing is raised about a draft, not even by those who see it: whoever follows it would learn of the draft.
  if (!known?.publicSince) return refused(noSuchNumber)
  return onGround(acting, undefined, (tx, ground) =>
    doVerb(
      raisings,
      { verb, tx, actor, now: ground.now, ground },
      { ...input, projectId: known.id },
      {
        decide: ({ project, notice }, given) => decide(tx, given, { project, notice, actor, ground }),
        beside: ({ objection }, { now }) => ({
          news: [objectionNews('objection.raised.v1', objection, now)],
        }),
      },
    ),
  )
}

/** An objection as it begins: its project is held, as by everybody who decides about it. */
const raisings: Noun<Records, Verb, Given, HeldProject, Done, object, ObjectionRaised, Ground> = {
  hold: async ({ projectId }, { tx, now, ground }) => {
    const held = await holdUpToDate(tx, projectId, now, ground)
    return held ? accepted(held) : refused(noSuchNumber)
  },
  mayDo: (verb, { actor }) => mayDo(begins[verb], { actor }),
  keep: async ({ done: { objection, party, entry, evidenceFileIds } }, { tx, now }) => {
    await tx.objections.add(objection, party)
    await tx.files.use({ type: 'objection', id: objection.id }, evidenceFileIds, now)
    await tx.timeline.add(entry ? [entry] : [])
  },
  trail: ({ done: { objection } }) => ({
    aggregateType: 'objection',
    aggregateId: objection.id,
    version: objection.version,
    change: { kind: objection.kind },
  }),
  after: ({ objection, receipt }, { project }) => ({ objection, project, receipt }),
}

type Standing = HeldProject & { actor: Actor; ground: Ground }

async function decide(tx: Records, input: Given, { ground, ...standing }: Standing): Promise<Outcome<Done>> {
  const { project, actor } = standing
  const { now, policies } = ground
  const limited = await withinLimits(tx, input, { ...standing, ground })
  if (!limited.ok) return limited
  const files = await adoptedFiles(tx, {
    ids: input.evidenceFileIds ?? [],
    field: 'evidenceFileIds',
    purpose: 'objection-evidence',
    actor,
    most: policies.mostEvidenceFiles,
  })
  if (!files.ok) return files
  const receipt = newId()
  const raised = raise({ ...input, ...standing, project, receipt, policies, ground, now })
  if (!raised.ok) return raised
  if (await tx.objections.isRaisedAlready(raised.value.party.matterHash)) return refused(raisedAlready)
  return accepted({ ...raised.value, receipt, evidenceFileIds: files.value.map(({ id }) => id) })
}

/** A day has room for so many (attack 5). */
async function withinLimits(
  tx: Records,
  { kind }: Given,
  { project, actor, ground }: Standing,
): Promise<Outcome<unknown>> {
  const most = ground.policies.mostRaised
  if (!most) return accepted(undefined)
  const isSignedIn = actor.kind === 'person'
  const by = isSignedIn ? contentHash(actor.subject) : undefined
  const raisedToday = await tx.objections.raisedSince(project.id, startOfDay(ground.today), by)
  return check(raiseLimits, { kind, raisedToday, isSignedIn, most })
}

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

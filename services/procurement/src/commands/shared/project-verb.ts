import {
  type Actor,
  accepted,
  type Instant,
  move,
  type Outcome,
  type Refusal,
  refused,
} from '@gongshi/domain-kit'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import { mayDo } from '../../domain/project/may-do.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { projectMoves } from '../../domain/project/states.ts'
import {
  type ProjectVerb,
  type VerbsAboutNotice,
  type VerbsAsking,
  verbs,
} from '../../domain/project/verbs.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { type Ground, onGround } from './ground.ts'
import { holdProject, noSuchProject } from './hold-project.ts'
import { type Deed, keep } from './keep.ts'
import type { ProjectAction } from './project-action.ts'

/** What a verb decides on: the project and its notice as they are now, held by this transaction alone. */
type Given<Verb extends ProjectVerb> = {
  project: ProcurementProject
  notice: Verb extends VerbsAboutNotice ? AdvanceNotice : AdvanceNotice | undefined
  actor: Actor
  now: Instant
  /** Whatever else is read is read through the transaction it is decided in, never beside it. */
  tx: Records
}

/** What the domain decided: the project after it, the notice in force after it, what the timeline tells. */
type Done = { project: ProcurementProject; notice?: AdvanceNotice; entry?: TimelineEntry }

/** What is kept and told beside that. */
type Beside = Partial<Pick<Deed, 'notices' | 'opened' | 'news' | 'note'>> & { warnings?: readonly Refusal[] }

/** What is special about one verb. */
type Special<G, Input, D extends Done> = {
  decide: (given: G, input: Input) => Outcome<D> | Promise<Outcome<D>>
  beside?: (done: D, given: G, input: Input) => Beside | Promise<Beside>
}
type Command<Input> = (acting: Acting, input: Input) => Promise<Outcome<ProcurementProject>>

/**
 * A verb that needs nothing but the project: holds it, brought up to date and in the version that was seen, decides, keeps.
 *
 * @param verb its row says who may, and what it does to the state
 */
export const projectVerb =
  <Input extends ProjectAction, Verb extends VerbsAsking<'nothing'>, D extends Done>(
    verb: Verb,
    special: Special<Given<Verb>, Input, D>,
  ): Command<Input> =>
  ({ store, clock, actor }, input) =>
    store.transaction(async (tx) => {
      const now = await tx.now(clock)
      return decideAndKeep({ verb, tx, actor, now }, input, special)
    })

/**
 * The same for a verb that rests on the catalogue's answer: asked before the transaction, and again when midnight passed or the
 * calendar was corrected meanwhile.
 *
 * @param verb one whose row says what it asks
 * @param special.serviceCodeOf the item it asks about, where it may be another one than the project's
 * @throws NeighbourUnavailable when the catalogue does not answer: nothing is decided then
 */
export const projectVerbOnGround =
  <Input extends ProjectAction, Verb extends VerbsAsking<'days' | 'item'>, D extends Done>(
    verb: Verb,
    special: Special<Given<Verb> & { ground: Ground }, Input, D> & {
      serviceCodeOf?: (project: ProcurementProject, input: Input) => string
    },
  ): Command<Input> =>
  async (acting, input) => {
    const { actor, store } = acting
    if (verbs[verb].asks === 'days')
      return onGround(acting, undefined, (tx, ground) =>
        decideAndKeep({ verb, tx, actor, now: ground.now, ground }, input, special),
      )
    const [known] = await store.projects.byIds([input.projectId])
    if (!known) return refused(noSuchProject)
    return onGround(acting, special.serviceCodeOf?.(known, input) ?? known.serviceCode, (tx, ground) =>
      decideAndKeep({ verb, tx, actor, now: ground.now, ground }, input, special),
    )
  }

type Doing = { verb: ProjectVerb; tx: Records; actor: Actor; now: Instant; ground?: Ground }

async function decideAndKeep<G, Input extends ProjectAction, D extends Done>(
  { verb, tx, actor, now, ground }: Doing,
  input: Input,
  { decide, beside }: Special<G, Input, D>,
): Promise<Outcome<ProcurementProject>> {
  const held = await holdProject(tx, input, { actor, now, ground })
  if (!held.ok) return held
  const { project, notice } = held.value
  if (verbs[verb].aboutNotice && !notice) return withoutNotice(verb, { actor, project })
  const given = { project, notice, actor, now, tx, ground } as G
  const decided = await decide(given, input)
  if (!decided.ok) return decided
  const { warnings = [], ...more } = (await beside?.(decided.value, given, input)) ?? {}
  const { project: after, notice: changed, entry } = decided.value
  const isSame = notice && changed?.id === notice.id
  await keep(tx, {
    command: commandOf(verb),
    actor,
    now,
    project: { before: project, after },
    ...(isSame ? { notices: [{ before: notice, after: changed }] } : {}),
    entries: [entry],
    ...more,
  })
  return accepted(after, [...decided.warnings, ...warnings])
}

/** A project without a notice has nothing of the kind to be done to it; its state says so. */
function withoutNotice(
  verb: ProjectVerb,
  standing: { actor: Actor; project: ProcurementProject },
): Outcome<never> {
  const authority = mayDo(verb, standing)
  if (!authority.ok) return authority
  const moved = move(projectMoves, standing.project.state, verbs[verb].events[0]!)
  if (moved.ok) throw new Error('a published project has a notice')
  return moved
}

/** What the audit trail calls a verb. */
const commandOf = (verb: ProjectVerb): string =>
  verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

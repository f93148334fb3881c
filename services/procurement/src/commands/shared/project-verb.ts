import { move, type Outcome, refused } from '@gongshi/domain-kit'
import { type Doing, doVerb, type Noun, type Special, verbsOf } from '@gongshi/service-kit'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import { mayDo } from '../../domain/project/may-do.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { sawVersion } from '../../domain/project/same-version.ts'
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
import type { HeldProject } from './held-project.ts'
import { holdProject, noSuchProject } from './hold-project.ts'
import { keepRecords, type ProjectDeed, trailOf } from './keep.ts'
import type { ProjectAction } from './project-action.ts'

/** What a verb decides on: the project and its notice as they are now, held by this transaction alone. */
type Given<Verb extends ProjectVerb, G> = Doing<Records, ProjectVerb, G> & {
  project: ProcurementProject
  notice: Verb extends VerbsAboutNotice ? AdvanceNotice : AdvanceNotice | undefined
}

/** What the domain decided: the project after it, the notice in force after it, what the timeline tells. */
type Done = { project: ProcurementProject; notice?: AdvanceNotice; entry?: TimelineEntry }

/** What is kept beside that. */
type More = Partial<Pick<ProjectDeed, 'notices' | 'opened'>>

type Command<Input> = (acting: Acting, input: Input) => Promise<Outcome<ProcurementProject>>

type ProjectNoun = Noun<
  Records,
  ProjectVerb,
  ProjectAction,
  HeldProject,
  Done,
  More,
  ProcurementProject,
  Ground | undefined
>

const projects: ProjectNoun = {
  hold: holdProject,
  mayDo,
  sawIt: ({ project }, { version }) => sawVersion({ seen: version, is: project.version }),
  keep: (deed, { tx }) => keepRecords(tx, changesOf(deed)),
  trail: (deed) => trailOf({ ...changesOf(deed), note: deed.more.note }),
  after: ({ project }) => project,
}

const changesOf: (deed: Parameters<ProjectNoun['trail']>[0]) => ProjectDeed = ({ held, done, more }) => {
  const isSame = held.notice && done.notice?.id === held.notice.id
  return {
    project: { before: held.project, after: done.project },
    notices: more.notices ?? (isSame ? [{ before: held.notice!, after: done.notice! }] : []),
    opened: more.opened,
    entries: [done.entry],
  }
}

/**
 * A verb that needs nothing but the project: holds it, brought up to date and in the version that was seen, decides, keeps.
 *
 * @param verb its row says who may, and what it does to the state
 */
export const projectVerb = <Input extends ProjectAction, Verb extends VerbsAsking<'nothing'>, D extends Done>(
  verb: Verb,
  special: Special<Given<Verb, undefined>, Input, D, More>,
): Command<Input> => verbsOf(projects)(verb, onItsNotice(verb, special))

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
    special: Special<Given<Verb, Ground>, Input, D, More> & {
      serviceCodeOf?: (project: ProcurementProject, input: Input) => string
    },
  ): Command<Input> =>
  async (acting, input) => {
    const deciding = (tx: Records, ground: Ground) => {
      const doing = { verb, tx, actor: acting.actor, now: ground.now, ground }
      return doVerb(projects, doing, input, onItsNotice(verb, special))
    }
    if (verbs[verb].asks === 'days') return onGround(acting, undefined, deciding)
    const [known] = await acting.store.projects.byIds([input.projectId])
    if (!known) return refused(noSuchProject)
    return onGround(acting, special.serviceCodeOf?.(known, input) ?? known.serviceCode, deciding)
  }

/** What is special about a verb, once the notice it is about is there: a project without one says so by its state. */
function onItsNotice<G, Input, D extends Done>(
  verb: ProjectVerb,
  special: Special<G, Input, D, More>,
): Special<HeldProject & Doing<Records, ProjectVerb, unknown>, Input, D, More> {
  return {
    decide: (given, input) => {
      if (verbs[verb].aboutNotice && !given.notice) return withoutNotice(verb, given.project)
      return special.decide(given as G, input)
    },
    beside: (done, given, input) => special.beside?.(done, given as G, input) ?? {},
  }
}

function withoutNotice(verb: ProjectVerb, { state }: ProcurementProject): Outcome<never> {
  const moved = move(projectMoves, state, verbs[verb].events[0]!)
  if (moved.ok) throw new Error('a published project has a notice')
  return moved
}

import type { Outcome } from '@gongshi/domain-kit'
import { type Doing, doVerb, type Noun, type Special, verbsOf } from '@gongshi/service-kit'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import type { Objection } from '../../domain/objection/objection.ts'
import { mayDoObjection, type ObjectionVerb } from '../../domain/objection/verbs.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { sawVersion } from '../../domain/project/same-version.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { type Ground, onGround } from './ground.ts'
import { type HeldObjection, holdObjection, type ObjectionAction } from './hold-objection.ts'
import { differences, keepRecords, type ProjectDeed, trailOf } from './keep.ts'

/** What whoever decided is given back. */
export type ObjectionDecided = { objection: Objection; project: ProcurementProject }

/** The objection after it; its project where a correction is owed now, its notice where that stands still now. */
type Done = {
  objection: Objection
  entry?: TimelineEntry
  project?: ProcurementProject
  stopped?: { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }
}
type Given<G> = HeldObjection & Doing<Records, ObjectionVerb, G>
type ObjectionNoun = Noun<
  Records,
  ObjectionVerb,
  ObjectionAction,
  HeldObjection,
  Done,
  object,
  ObjectionDecided,
  Ground | undefined
>
type Deed = Parameters<ObjectionNoun['trail']>[0]
type Command<Input> = (acting: Acting, input: Input) => Promise<Outcome<ObjectionDecided>>

const objections: ObjectionNoun = {
  hold: holdObjection,
  mayDo: mayDoObjection,
  sawIt: ({ objection: { version } }, input) =>
    sawVersion({ seen: 'version' in input ? input.version : version, is: version }),
  keep: (deed, { tx }) => keepRecords(tx, changesOf(deed)),
  trail: (deed) => (deed.done.stopped ? trailOf(changesOf(deed)) : ownTrail(deed)),
  after: ({ objection, project, stopped }, held) => ({
    objection,
    project: stopped?.project ?? project ?? held.project,
  }),
}

/** A verb about an objection that asks no neighbour. */
export const objectionVerb = <Input extends ObjectionAction>(
  verb: ObjectionVerb,
  special: Special<Given<undefined>, Input, Done, object>,
): Command<Input> => verbsOf(objections)(verb, special)

/** The same for a verb that rests on the figures and the calendar of the day. */
export const objectionVerbOnGround =
  <Input extends ObjectionAction>(
    verb: ObjectionVerb,
    special: Special<Given<Ground>, Input, Done, object>,
  ): Command<Input> =>
  (acting, input) =>
    onGround(acting, undefined, (tx, ground) => {
      const doing = { verb, tx, actor: acting.actor, now: ground.now, ground }
      return doVerb(objections, doing, input, special)
    })

function changesOf({ held, done }: Deed): ProjectDeed {
  const { objection, entry, project = held.project, stopped } = done
  return {
    project: { before: held.project, after: stopped?.project ?? project },
    notices: stopped && held.notice ? [{ before: held.notice, after: stopped.notice }] : [],
    objections: [{ before: held.objection, after: objection }],
    entries: [entry, stopped?.entry],
  }
}

/** What the audit trail says of a decision about an objection alone. */
function ownTrail({ held, done: { objection }, more: { note } }: Deed) {
  return {
    aggregateType: 'objection',
    aggregateId: objection.id,
    version: objection.revision,
    change: {
      ...differences({ before: held.objection, after: objection }),
      ...(note === undefined ? {} : { note }),
    },
  }
}

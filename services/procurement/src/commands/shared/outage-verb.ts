import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { type Doing, doVerb, type Noun, type Special, verbsOf } from '@gongshi/service-kit'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { seesOutage } from '../../domain/outage/sees-outage.ts'
import { mayDoOutage, type OutageVerb } from '../../domain/outage/verbs.ts'
import { sawVersion } from '../../domain/project/same-version.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { type Ground, onGround } from './ground.ts'
import { outageTrail } from './outage-audit.ts'

/** What an input says of the outage it means. */
export type OutageAction = { id: string; version: number }
/** The outage, the days that no longer count by it, and how many projects it may touch. */
export type OutageDone = { outage: PlatformOutage; lostDays: readonly string[]; noticesMoved: number }

type Held = { outage: PlatformOutage }
type Given<G> = Held & Doing<Records, OutageVerb, G>
type Command<Input> = (acting: Acting, input: Input) => Promise<Outcome<OutageDone>>
type OutageNoun = Noun<
  Records,
  OutageVerb,
  OutageAction,
  Held,
  OutageDone,
  object,
  OutageDone,
  Ground | undefined
>

const outages: OutageNoun = {
  hold: async ({ id }, { tx, actor }) => {
    const outage = await tx.outages.hold(id)
    return outage && seesOutage(actor, outage) ? accepted({ outage }) : refused(noSuchOutage)
  },
  mayDo: mayDoOutage,
  sawIt: ({ outage }, { version }) => sawVersion({ seen: version, is: outage.version }),
  keep: ({ held, done }, { tx }) => tx.outages.keep({ before: held.outage, after: done.outage }),
  trail: ({ done: { outage }, more: { note } }) => outageTrail(outage, note),
  after: (done) => done,
}

/** A verb about an outage that asks no neighbour. */
export const outageVerb = <Input extends OutageAction>(
  verb: OutageVerb,
  special: Special<Given<undefined>, Input, OutageDone, object>,
): Command<Input> => verbsOf(outages)(verb, special)

/** The same for a verb that rests on the figures and the calendar of the day; nobody it is not for makes the house ask. */
export const outageVerbOnGround =
  <Input extends OutageAction>(
    verb: OutageVerb,
    {
      first,
      ...special
    }: Special<Given<Ground>, Input, OutageDone, object> & {
      /** What is held before the outage itself. */
      first: (tx: Records, ground: Ground) => Promise<void>
    },
  ): Command<Input> =>
  async (acting, input) => {
    const { actor, store } = acting
    const [outage] = await store.outages.byIds([input.id])
    if (!outage || !seesOutage(actor, outage)) return refused(noSuchOutage)
    const allowed = mayDoOutage(verb, { actor, outage })
    if (!allowed.ok) return allowed
    return onGround(acting, undefined, async (tx, ground) => {
      await first(tx, ground)
      return doVerb(outages, { verb, tx, actor, now: ground.now, ground }, input, special)
    })
  }

const noSuchOutage = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: { rule: 'OUTAGE' },
  message: { zh: '没有这次平台中断。', en: 'There is no such outage.' },
}

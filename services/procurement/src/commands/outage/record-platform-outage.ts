import { accepted, civilDateOf, type Instant, mayDo, type Outcome, refused } from '@gongshi/domain-kit'
import { nothingHeld, verbsOf } from '@gongshi/service-kit'
import { FiguresUnknown, figuresUnknown, unknownFigure } from '../../domain/ground/figures-unknown.ts'
import { record } from '../../domain/outage/record.ts'
import { begins } from '../../domain/outage/verbs.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import { outageTrail } from '../shared/outage-audit.ts'
import type { OutageDone } from '../shared/outage-verb.ts'

export type RecordOutage = { from: Instant; to: Instant; reason: string }

/**
 * An operator records that the platform could not be read; nobody it is not for makes the house ask.
 *
 * How many hours lose a day is the figure in force on the day the outage began; it is kept with the outage (3.6).
 */
export async function recordPlatformOutage(
  acting: Acting,
  input: RecordOutage,
): Promise<Outcome<OutageDone>> {
  const allowed = mayDo(begins.recordPlatformOutage, acting)
  if (!allowed.ok) return allowed
  const began = civilDateOf(input.from)
  const then = await acting.neighbours.askCatalogue(began).catch(unknownFigure)
  if (then instanceof FiguresUnknown) return refused(figuresUnknown(began, then))
  return recordWith(then.policies.noticeOutageHours)(acting, input)
}

const outageBegins = verbsOf<
  Records,
  keyof typeof begins,
  RecordOutage,
  object,
  OutageDone,
  object,
  OutageDone
>({
  ...nothingHeld(begins),
  keep: ({ done: { outage } }, { tx }) => tx.outages.add(outage),
  trail: ({ done: { outage } }) => outageTrail(outage),
  after: (done) => done,
})

const recordWith = (lostFromHours: number) =>
  outageBegins('recordPlatformOutage', {
    decide: ({ actor, now }, input: RecordOutage) => {
      const recorded = record({ ...input, lostFromHours, actor, now })
      return recorded.ok ? accepted({ outage: recorded.value, lostDays: [], noticesMoved: 0 }) : recorded
    },
  })

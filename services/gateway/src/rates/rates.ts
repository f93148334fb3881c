import { type Counter, prefixOf } from '@gongshi/service-kit/queues'
import { type Bucket, bucket, type Taken } from './bucket.ts'
import type { Caller } from './caller.ts'
import { tokenBucketScript } from './token-bucket.ts'

/** How much each caller may ask, by kind; 0 is no limit. */
export type RateSettings = {
  /** Points of cost in ten seconds, of an address and of a person. */
  RATE_ADDRESS: number
  RATE_PERSON: number
  /** Points of work in ten seconds: fields that are dear to the rooms. */
  RATE_WORK: number
  /** Operations the gateway has not seen before, in ten seconds: each must be planned. */
  RATE_NEW: number
  /** What anybody may write, in a minute. */
  RATE_WRITES: number
  /** Files and MiB of files handed in, in ten minutes. */
  RATE_FILES: number
}

/** What one request takes, by kind. */
export type Charge = { cost: number; work?: number; isNew?: boolean; writes?: number; files?: number }

/** The kinds of allowance. */
export type Kind = 'cost' | 'work' | 'new' | 'writes' | 'files'

/** What came of a charge: whether it is granted, how the main bucket stands, and the kind that refused. */
export type Spent = Taken & { cost: number; refusedBy?: Kind }

/** Every caller's allowances. */
export type Rates = { spend: (caller: Caller, charge: Charge) => Promise<Spent> }

/** Where buckets are shared, and what parts houses there. */
export type SharedBy = { redis?: Counter; namespace?: string }

/**
 * Opens the buckets. Each kind of work has one of its own: whoever has used up what is dear may still ask what is cheap,
 * and so may everybody else behind the same address.
 */
export function openRates(settings: RateSettings, { redis, namespace }: SharedBy = {}): Rates {
  const capacities = {
    address: settings.RATE_ADDRESS,
    person: settings.RATE_PERSON,
    work: settings.RATE_WORK,
    new: settings.RATE_NEW,
    writes: settings.RATE_WRITES,
    files: settings.RATE_FILES,
  }
  const shared = redis && { redis, script: tokenBucketScript(capacities) }
  const open = (kind: keyof typeof capacities, seconds = 10) =>
    bucket({
      capacity: capacities[kind],
      seconds,
      prefix: `${prefixOf('gateway', namespace)}:rate:${kind}`,
      shared,
    })
  const buckets = {
    address: open('address'),
    person: open('person'),
    work: open('work'),
    new: open('new'),
    writes: open('writes', 60),
    files: open('files', 600),
  }
  return {
    spend: async ({ key, person }, charge) => {
      const wishes: [Kind, Bucket, number][] = [
        ['writes', buckets.writes, charge.writes ?? 0],
        ['files', buckets.files, charge.files ?? 0],
        ['new', buckets.new, charge.isNew ? 1 : 0],
        ['work', buckets.work, charge.work ?? 0],
        ['cost', person ? buckets.person : buckets.address, charge.cost],
      ]
      const taken = await Promise.all(
        wishes
          .filter(([, , points]) => points > 0)
          .map(async ([kind, from, points]) => ({ kind, ...(await from.take(key, points)) })),
      )
      const refused = taken.find(({ granted }) => !granted)
      const { kind, ...stand } = refused ?? taken.at(-1)!
      return { ...stand, cost: charge.cost, ...(refused && { refusedBy: kind }) }
    },
  }
}

import type { Actor } from '@gongshi/domain-kit'
import { addressClass, networkOf } from '../callers/address.ts'
import type { Log } from './open-log.ts'

/** Who asked: a verified person, or a network address of which only the kind is told. */
export type Asker = { actor?: Actor; address: string }

/** One request as the access log keeps it: who, what, how it ended. Never what was said, never a person's data. */
export type Access = {
  asker: Asker
  traceId: string
  /** The operation's name and its root fields, or the page's path without its query. */
  what: string
  status: number
  ms: number
  /** Codes of what was refused, by door or rule; none when nothing was. */
  codes?: readonly string[]
}

/** Keeps one line for each request, as many as one caller may fill. */
export type AccessLog = { note: (access: Access) => void }

/** Lines one caller may have at once, and how many come back in a second; and the same for all callers together. */
type Bounds = { burst: number; perSecond: number }
type Options = { each?: Bounds; all?: Bounds; now?: () => number }
type Allowance = { left: number; at: number; dropped: number }

/** The most callers remembered; the longest silent is forgotten. */
const MOST_CALLERS = 10_000

/**
 * The access log of a process: lines of its log with `log: "access"`, whatever LOG_LEVEL says, so that a collector can
 * keep them apart and for as long as domain 7 asks.
 *
 * A request is one line however many errors it met. A caller's lines beyond a burst are counted instead of written; the
 * next line of that caller tells how many (`dropped`).
 */
export function accessLog(log: Log, options: Options = {}): AccessLog {
  const { each = { burst: 100, perSecond: 10 }, all = { burst: 2000, perSecond: 500 } } = options
  const { now = () => performance.now() } = options
  const lines = log.child({ log: 'access' }, { level: log.level === 'silent' ? 'silent' : 'info' })
  const callers = new Map<string, Allowance>()
  const everybody: Allowance = { left: all.burst, at: now(), dropped: 0 }

  const refill = (one: Allowance, { burst, perSecond }: Bounds) => {
    one.left = Math.min(burst, one.left + ((now() - one.at) / 1000) * perSecond)
    one.at = now()
  }
  const callerOf = ({ actor, address }: Asker): Allowance => {
    const name = actor?.kind === 'person' ? `person ${actor.subject}` : networkOf(address)
    const known = callers.get(name) ?? { left: each.burst, at: now(), dropped: 0 }
    callers.delete(name)
    callers.set(name, known)
    if (callers.size > MOST_CALLERS) callers.delete(callers.keys().next().value!)
    return known
  }
  return {
    note: (access) => {
      const caller = callerOf(access.asker)
      refill(caller, each)
      refill(everybody, all)
      if (caller.left < 1 || everybody.left < 1) {
        caller.dropped += 1
        return
      }
      caller.left -= 1
      everybody.left -= 1
      const { dropped } = caller
      caller.dropped = 0
      lines[access.codes?.length ? 'warn' : 'info'](lineOf(access, dropped), 'access')
    },
  }
}

function lineOf({ asker, traceId, what, status, ms, codes = [] }: Access, dropped: number) {
  return {
    who: whoOf(asker),
    what,
    traceId,
    status,
    ms: Math.round(ms),
    ...(codes.length > 0 && { refused: [...new Set(codes)].slice(0, 20) }),
    ...(dropped > 0 && { dropped }),
  }
}

function whoOf({ actor, address }: Asker) {
  if (actor?.kind !== 'person') return { public: addressClass(address) }
  const { subject, roles, subRoles, agencyUscc, orgUscc, firmUscc, divisionCode } = actor
  return { subject, roles, subRoles, of: agencyUscc ?? orgUscc ?? firmUscc, divisionCode }
}

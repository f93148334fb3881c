import { openNotes } from './notes.ts'

/** Sessions of people who are signed in, kept where every process of a portal can see them. */
export type Sessions = {
  /** Begins one; it ends by itself after so many seconds. */
  begin: (session: { id: string; note: string; lifeS: number }) => Promise<void>
  /** What was noted at the beginning; undefined once it has ended, everywhere and for good. */
  noteOf: (id: string) => Promise<string | undefined>
  end: (id: string) => Promise<void>
  close: () => void
}

/**
 * Sessions in Redis. A session is good only while it stands there: whoever copied a cookie has nothing after the sign-out,
 * and a Redis that was emptied ends all sessions instead of bringing ended ones back.
 *
 * @param of whose sessions they are, and the namespace that parts houses which share one Redis
 * @throws from its methods: RedisAway when Redis does not answer within 2 s
 */
export function openSessions(url: string, of: { owner: string; namespace?: string }): Sessions {
  const { keep, read, drop, close } = openNotes(url, { ...of, kind: 'session' })
  return {
    begin: ({ id, note, lifeS }) => keep({ id, text: note, lifeS }),
    noteOf: read,
    end: drop,
    close,
  }
}

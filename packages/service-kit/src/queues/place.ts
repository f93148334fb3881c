/** A queue and the room whose door it stands at. */
export type Place = { room: string; queue: string }

/**
 * The prefix of a room's keys: hash-tagged, so that all of them live in one slot of a Redis Cluster (platform 5).
 *
 * @param namespace parts houses that share one Redis
 */
export function prefixOf(room: string, namespace?: string): string {
  return namespace ? `{${namespace}-${room}}` : `{${room}}`
}

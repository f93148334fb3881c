/** Redis cannot be used just now; nothing waits for it, and nothing is lost. */
export class RedisAway extends Error {
  override readonly name = 'RedisAway'
  constructor(cause?: unknown) {
    super('redis is away', { cause })
  }
}

type Kept = { payload: Readonly<Record<string, unknown>>; until: number }

const records = new Map<string, Kept>()
const AT_MOST = 5000

/**
 * Where the issuer keeps sessions and codes: in memory, bounded, gone with the process.
 *
 * Access tokens are not among them: they carry their own proof and outlive a restart.
 */
export class IssuerMemory {
  readonly kind: string

  constructor(kind: string) {
    this.kind = kind
  }

  async upsert(id: string, payload: Kept['payload'], lifeS?: number): Promise<void> {
    records.delete(this.#key(id))
    records.set(this.#key(id), { payload, until: lifeS ? Date.now() + lifeS * 1000 : Infinity })
    for (const oldest of records.keys()) {
      if (records.size <= AT_MOST) break
      records.delete(oldest)
    }
  }

  async find(id: string): Promise<Kept['payload'] | undefined> {
    const found = records.get(this.#key(id))
    return found && found.until > Date.now() ? found.payload : undefined
  }

  async findByUid(uid: string): Promise<Kept['payload'] | undefined> {
    return this.#all().find(([, { payload }]) => payload.uid === uid)?.[1].payload
  }

  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const found = records.get(this.#key(id))
    if (found) found.payload = { ...found.payload, consumed: Math.floor(Date.now() / 1000) }
  }

  async destroy(id: string): Promise<void> {
    records.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#all()) if (payload.grantId === grantId) records.delete(key)
  }

  #key(id: string): string {
    return `${this.kind}:${id}`
  }

  #all(): [string, Kept][] {
    return [...records].filter(([key, { until }]) => key.startsWith(`${this.kind}:`) && until > Date.now())
  }
}

import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { ROOMS, type RoomName } from './names.ts'
import type { Ports } from './ports.ts'

/** What a house remembers over restarts, and what `token` and `clock` need to find it. */
export type Kept = {
  /** Tokens name the issuer by its port. */
  ports: Partial<Ports>
  /** The rooms know the gateway by this. */
  gatewayKey: string
  /** What each room signs its news with. */
  newsKeys: Readonly<Record<RoomName, string>>
  /** Seals the portal's cookies and forms, so that a restart signs nobody out. */
  portalKey: string
  /** The database of the sandbox's clock, with user and password. */
  sandboxDatabaseUrl?: string
}

/** Reads what the last start kept, or makes it up for a first one. */
export function readKept(dataDir: string): Kept {
  try {
    return { ...fresh(), ...(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Kept) }
  } catch {
    return fresh()
  }
}

const fresh = (): Kept => ({
  ports: {},
  gatewayKey: newKey(),
  newsKeys: newNewsKeys(),
  portalKey: newKey(),
})
const newNewsKeys = () =>
  Object.fromEntries(ROOMS.map((room) => [room, randomBytes(32).toString('hex')])) as Kept['newsKeys']
const newKey = (): string => randomBytes(32).toString('base64url')

/** Keeps it for the next start; the file holds a secret. */
export function keep(dataDir: string, kept: Kept): void {
  writeFileSync(fileIn(dataDir), JSON.stringify(kept, null, 2), { mode: 0o600 })
}

const fileIn = (dataDir: string): string => `${dataDir}/house.json`

import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Ports } from './ports.ts'

/** What a house remembers over restarts: its ports (tokens name them) and the key its rooms know the gateway by. */
export type Kept = { ports: Partial<Ports>; gatewayKey: string }

/** Reads what the last start kept, or makes it up for a first one. */
export function readKept(dataDir: string): Kept {
  mkdirSync(`${dataDir}/logs`, { recursive: true, mode: 0o700 })
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Kept
  } catch {
    return { ports: {}, gatewayKey: randomBytes(32).toString('base64url') }
  }
}

/** Keeps it for the next start; the file holds a secret. */
export function keep(dataDir: string, kept: Kept): void {
  writeFileSync(fileIn(dataDir), JSON.stringify(kept, null, 2), { mode: 0o600 })
}

const fileIn = (dataDir: string): string => `${dataDir}/house.json`

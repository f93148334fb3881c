import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** What the issuer must keep over a restart: the signing key, and the secrets of its cookies. */
export type IssuerKeys = { signing: JWK & { kid: string }; cookies: readonly string[] }

/** The keys kept in that folder; `undefined` when no issuer ever ran there. */
export function readKeys(dataDir: string): IssuerKeys | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as IssuerKeys
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The keys kept in that folder, made on the first start; readable by their owner alone. */
export async function keepKeys(dataDir: string): Promise<IssuerKeys> {
  const kept = readKeys(dataDir)
  if (kept) return kept
  const keys = await makeKeys()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  writeFileSync(fileIn(dataDir), JSON.stringify(keys), { mode: 0o600, flag: 'wx' })
  chmodSync(fileIn(dataDir), 0o600)
  return keys
}

async function makeKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  const signing = { ...jwk, alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') }
  return { signing, cookies: [randomBytes(32).toString('base64url')] }
}

const fileIn = (dataDir: string): string => `${dataDir}/keys.json`

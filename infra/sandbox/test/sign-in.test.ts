import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { choosePorts } from '../src/house/ports.ts'
import { issuerServer } from '../src/issuer/server.ts'

const dataDir = mkdtempSync(`${tmpdir()}/gongshi-issuer-`)
const settings = {
  HOST: '127.0.0.1',
  PORT: 0,
  OIDC_ISSUER: '',
  OIDC_AUDIENCE: 'gongshi',
  DATA_DIR: dataDir,
  PORTAL_URL: 'http://127.0.0.1:3000',
}
const callback = 'http://127.0.0.1:3000/sign-in/callback'
let close: () => void

beforeAll(async () => {
  settings.PORT = (await choosePorts({}, {})).issuer
  settings.OIDC_ISSUER = `http://127.0.0.1:${settings.PORT}`
  const server = (await issuerServer(settings)).listen(settings.PORT, settings.HOST)
  await once(server, 'listening')
  expect((server.address() as AddressInfo).port).toBe(settings.PORT)
  close = () => server.close().closeAllConnections()
})

afterAll(() => {
  close?.()
  rmSync(dataDir, { recursive: true })
})

test('code flow with PKCE: one chooses a persona and gets a JWT for the audience gongshi', async () => {
  const code = await codeFor('PUR-1:handler', verifier)
  const tokens = await exchange(code, verifier)
  const keySet = createRemoteJWKSet(new URL(`${settings.OIDC_ISSUER}/jwks`))
  const { payload } = await jwtVerify(tokens.access_token, keySet, {
    issuer: settings.OIDC_ISSUER,
    audience: 'gongshi',
  })
  expect(payload.sub).toBe('PUR-1:handler')
  expect(payload.gongshi).toEqual({
    roles: ['PUR'],
    subRoles: ['handler'],
    divisionCode: '440400',
    agencyUscc: '11440400FAKE0011X5',
  })
})

test('a code without its verifier is worth nothing', async () => {
  const code = await codeFor('ORG-1', verifier)
  expect(await exchange(code, randomBytes(32).toString('base64url'))).toMatchObject({
    error: 'invalid_grant',
  })
})

test('an unknown persona cannot be chosen', async () => {
  await expect(codeFor('PUR-9', verifier)).rejects.toThrow('400')
})

test('whoever chooses another persona in the same browser is led straight back', async () => {
  const jar = new Map<string, string>()
  await codeFor('PUR-1:handler', verifier, jar)
  const tokens = await exchange(await codeFor('PUR-1:approver', verifier, jar), verifier)
  expect(decodeJwt(tokens.access_token).sub).toBe('PUR-1:approver')
  expect(await codeFor('PUR-1:approver', verifier, jar)).toBeTruthy()
})

const verifier = randomBytes(32).toString('base64url')

/** What a browser does: follow to the persona page, press a button, follow back to the portal. */
async function codeFor(subject: string, secret: string, jar = new Map<string, string>()): Promise<string> {
  const challenge = createHash('sha256').update(secret).digest('base64url')
  const ask = {
    client_id: 'gongshi-portal',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: callback,
    state: 's',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }
  let answer = await browse(jar, `${settings.OIDC_ISSUER}/auth?${new URLSearchParams(ask)}`)
  const page = answer.headers.get('location')!
  expect(await (await browse(jar, new URL(page, settings.OIDC_ISSUER).href)).text()).toContain(
    'PUR-1:approver',
  )
  answer = await browse(
    jar,
    new URL(page, settings.OIDC_ISSUER).href,
    `subject=${encodeURIComponent(subject)}`,
  )
  if (answer.status !== 303) throw new Error(String(answer.status))
  answer = await browse(jar, answer.headers.get('location')!)
  return new URL(answer.headers.get('location')!).searchParams.get('code')!
}

async function browse(jar: Map<string, string>, url: string, body?: string): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) }
  const answer = await fetch(url, { redirect: 'manual', headers, body, method: body ? 'POST' : 'GET' })
  for (const set of answer.headers.getSetCookie()) {
    const [name, value] = set.split(';')[0]!.split('=')
    jar.set(name!, value!)
  }
  return answer
}

async function exchange(code: string, secret: string): Promise<{ access_token: string }> {
  const form = {
    grant_type: 'authorization_code',
    code,
    client_id: 'gongshi-portal',
    redirect_uri: callback,
    code_verifier: secret,
  }
  const answer = await fetch(`${settings.OIDC_ISSUER}/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return (await answer.json()) as { access_token: string }
}

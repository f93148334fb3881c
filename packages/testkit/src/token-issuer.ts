import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Person } from '@gongshi/domain-kit'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** An issuer of a test's own, whose tokens a room or gateway under test accepts. */
export type TokenIssuer = Awaited<ReturnType<typeof tokenIssuer>>

/** Opens an issuer: its discovery document, its keys, and tokens for whomever the test needs. */
export async function tokenIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }
  const server = createServer((request, response) => {
    const found = request.url === '/jwks' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/jwks` }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    /** A bearer token for a person, good for five minutes. */
    tokenFor: ({ subject, kind: _kind, ...claims }: Person): Promise<string> =>
      new SignJWT({ gongshi: claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
        .setSubject(subject)
        .setIssuer(url)
        .setAudience('gongshi')
        .setExpirationTime('5m')
        .sign(privateKey),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

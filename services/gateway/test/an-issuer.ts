import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'

type Over = {
  key?: CryptoKey
  issuer?: string
  audience?: string
  expires?: string
  typ?: string | null
}

/** An issuer for one test: its discovery document, its keys, and tokens of every kind. */
export async function anIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const foreign = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }
  let url = ''
  const server = createServer((request, response) => {
    const found = request.url === '/jwks' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/jwks` }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const token = (over: Over = {}) =>
    new SignJWT({ gongshi: { roles: ['PUR'], subRoles: ['handler'] } })
      .setProtectedHeader({
        alg: 'ES256',
        kid: 'one',
        typ: over.typ === null ? undefined : (over.typ ?? 'at+jwt'),
      })
      .setSubject('PUR-1:handler')
      .setIssuer(over.issuer ?? url)
      .setAudience(over.audience ?? 'gongshi')
      .setIssuedAt()
      .setExpirationTime(over.expires ?? '5m')
      .sign(over.key ?? privateKey)
  return {
    get url() {
      return url
    },
    token,
    foreignKey: foreign.privateKey,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

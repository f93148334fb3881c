import { importJWK, SignJWT } from 'jose'
import { readKept } from '../house/kept.ts'
import { readKeys } from '../issuer/keys.ts'
import { dataDirOfHere } from '../paths.ts'
import { claimsOf, nameOf } from './claims.ts'
import { PERSONAS, personaOf } from './personas.ts'

export type MintOptions = {
  /** The house's data folder: its issuer's key signs, its issuer's address goes in. */
  dataDir?: string
  /** How long it lives; a negative number makes an expired one, for tests. */
  lifeS?: number
  /** Whom it is meant for; another service's tokens are none here. */
  audience?: string
  /** Other roles than the persona's, for tests: the register has the last word. */
  roles?: readonly string[]
}

/**
 * An access token as the sandbox's issuer would give it, signed with the issuer's own key.
 *
 * @throws when no persona has that name, or the house never ran
 */
export async function mintToken(
  subject: string,
  { dataDir = dataDirOfHere(), lifeS = 43_200, audience = 'gongshi', roles }: MintOptions = {},
): Promise<string> {
  const persona = personaOf(subject)
  if (!persona)
    throw new Error(
      `没有这个身份 there is no persona "${subject}"; known: ${PERSONAS.map((one) => one.subject).join(' ')}`,
    )
  const keys = readKeys(`${dataDir}/issuer`)
  const port = readKept(dataDir).ports.issuer
  if (!keys || !port)
    throw new Error('没有签发者密钥，请先运行 npm start。No issuer has run here yet: npm start first.')
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({
    scope: 'graph',
    client_id: 'gongshi-cli',
    name: nameOf(persona),
    gongshi: { ...claimsOf(persona), ...(roles && { roles }) },
  })
    .setProtectedHeader({ alg: 'RS256', kid: keys.signing.kid, typ: 'at+jwt' })
    .setIssuer(`http://127.0.0.1:${port}`)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(now + Math.min(lifeS, 0) - 1)
    .setExpirationTime(now + lifeS)
    .sign(await importJWK(keys.signing, 'RS256'))
}

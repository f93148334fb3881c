import Provider, { type Context } from 'oidc-provider'
import { claimsOf, nameOf } from '../personas/claims.ts'
import { personaOf } from '../personas/personas.ts'
import type { IssuerSettings } from './config.ts'
import type { IssuerKeys } from './keys.ts'
import { IssuerMemory } from './memory.ts'

/** The graph as a protected resource; its tokens carry the configured audience, not this name. */
const RESOURCE = 'urn:gongshi:graph'
const SCOPE = 'graph'
const EIGHT_HOURS = 8 * 3600

/** The sandbox's issuer: code flow with PKCE for the portal, JWT access tokens for the graph, no passwords. */
export function sandboxProvider(settings: IssuerSettings, keys: IssuerKeys): Provider {
  return new Provider(settings.OIDC_ISSUER, {
    adapter: IssuerMemory,
    clients: [portalClient(settings)],
    clientAuthMethods: ['none'],
    cookies: { keys: keys.cookies },
    jwks: { keys: [keys.signing] },
    pkce: { required: () => true },
    scopes: ['openid', SCOPE],
    claims: { openid: ['sub', 'name'] },
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: EIGHT_HOURS,
      IdToken: EIGHT_HOURS,
      Session: EIGHT_HOURS,
      Grant: EIGHT_HOURS,
      Interaction: 600,
    },
    findAccount,
    loadExistingGrant,
    extraTokenClaims: (_context: Context, token: { accountId: string }) => gongshiClaim(token.accountId),
    interactions: { url: (_context: Context, interaction: { uid: string }) => `/persona/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: leaveAtOnce },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => graphServer(settings.OIDC_AUDIENCE),
      },
    },
  })
}

/** A native public client, so that the portal may listen on any loopback port (RFC 8252, section 7.3). */
const portalClient = ({ PORTAL_URL }: IssuerSettings) => ({
  client_id: 'gongshi-portal',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [new URL('/sign-in/callback', PORTAL_URL).href],
  post_logout_redirect_uris: [new URL('/', PORTAL_URL).href],
})

const graphServer = (audience: string) => ({
  scope: SCOPE,
  audience,
  accessTokenFormat: 'jwt',
  accessTokenTTL: EIGHT_HOURS,
  jwt: { sign: { alg: 'RS256' } },
})

function findAccount(_context: Context, subject: string) {
  const persona = personaOf(subject)
  if (!persona) return undefined
  return { accountId: subject, claims: () => ({ sub: subject, name: nameOf(persona) }) }
}

/** Whoever asked to leave at the portal has been asked already: no page of the issuer's own stands between. */
async function leaveAtOnce(context: Context) {
  await context.oidc.session.destroy()
  context.redirect(context.oidc.params?.post_logout_redirect_uri ?? '/livez')
}

const gongshiClaim = (subject: string) => {
  const persona = personaOf(subject)
  return persona && { name: nameOf(persona), gongshi: claimsOf(persona) }
}

/** Choosing a persona is the consent; nobody is asked twice. */
async function loadExistingGrant({ oidc }: Context) {
  const { Grant } = oidc.provider
  const known = oidc.result?.consent?.grantId ?? oidc.session.grantIdFor(oidc.client.clientId)
  if (known) return Grant.find(known)
  const grant = new Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
  grant.addOIDCScope('openid')
  grant.addResourceScope(RESOURCE, SCOPE)
  await grant.save()
  return grant
}

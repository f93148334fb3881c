import * as client from 'openid-client'
import { portalConfig } from '../config.ts'

let discovered: Promise<client.Configuration> | undefined

/** The issuer's published settings, asked once; asked again when that failed. */
export const issuer = (): Promise<client.Configuration> => {
  const config = portalConfig()
  const plainHttp = config.OIDC_ISSUER.startsWith('http:')
  discovered ??= client
    .discovery(new URL(config.OIDC_ISSUER), config.OIDC_CLIENT_ID, undefined, client.None(), {
      execute: plainHttp ? [client.allowInsecureRequests] : [],
    })
    .catch((error) => {
      discovered = undefined
      throw error
    })
  return discovered
}

/** Where the issuer sends people back to. */
export const callbackUrl = (): string => new URL('/sign-in/callback', portalConfig().PUBLIC_URL).href

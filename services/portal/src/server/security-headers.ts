import type { RequestListener } from 'node:http'
import helmet from 'helmet'

const self = ["'self'"]
const none = ["'none'"]

/**
 * The headers of every answer: no inline script or style, no other origin, no frame; form-action names the issuer because sign-in
 * starts by a form. Where the board is reached by https, it is for a year never again asked in the clear.
 */
export const securityHeaders = (issuerOrigin: string, publicUrl: string): RequestListener => {
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        fontSrc: self,
        connectSrc: self,
        formAction: [...self, issuerOrigin],
        baseUri: none,
        frameAncestors: none,
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: true }
      : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  })
  return (request, response) => {
    response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    secure(request, response, (failure) => {
      if (failure) throw failure
    })
  }
}

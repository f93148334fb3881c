/** A year; where the board is reached by https, it is never again asked in the clear. */
const alwaysHttps = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

/** No inline script or style, no other origin, no frame; form-action names the issuer because sign-in starts by a form. */
export const securityHeaders = (issuerOrigin: string, publicUrl: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${issuerOrigin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...(publicUrl.startsWith('https:') ? alwaysHttps : {}),
})

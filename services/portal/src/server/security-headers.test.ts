import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from '@jest/globals'
import { securityHeaders } from './security-headers.ts'

const headersFor = (issuerOrigin: string, publicUrl: string) => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  securityHeaders(issuerOrigin, publicUrl)(request, response)
  return response.getHeaders()
}
const HSTS = 'strict-transport-security'

test('attack 23: reached by https, the board is never asked in the clear again, nor is what stands under its name', () => {
  const { [HSTS]: told } = headersFor('https://id.example', 'https://board.example')
  expect(told).toBe('max-age=31536000; includeSubDomains')
})

test('must fail: reached by http, a browser that was told so would find nothing there', () => {
  expect(headersFor('http://127.0.0.1:4001', 'http://127.0.0.1:3000')).not.toHaveProperty(HSTS)
  expect(headersFor('https://id.example', 'http://https:')).not.toHaveProperty(HSTS)
})

test('nothing inline, nothing of another origin, no frame; forms go to the board and to the issuer', () => {
  const told = headersFor('https://id.example', 'https://board.example')
  const policy = String(told['content-security-policy'])
  expect(policy.split(';').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self' https://id.example",
    "frame-ancestors 'none'",
    "img-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
  ])
  expect(told).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
})

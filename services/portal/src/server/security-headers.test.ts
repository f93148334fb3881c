import { expect, test } from '@jest/globals'
import { securityHeaders } from './security-headers.ts'

const HSTS = 'strict-transport-security'

test('attack 23: reached by https, the board is never asked in the clear again, nor is what stands under its name', () => {
  const { [HSTS]: told } = securityHeaders('https://id.example', 'https://board.example')
  expect(told).toBe('max-age=31536000; includeSubDomains')
})

test('must fail: reached by http, a browser that was told so would find nothing there', () => {
  expect(securityHeaders('http://127.0.0.1:4001', 'http://127.0.0.1:3000')).not.toHaveProperty(HSTS)
  expect(securityHeaders('https://id.example', 'http://https:')).not.toHaveProperty(HSTS)
})

test('nothing inline, nothing of another origin, no frame; forms go to the board and to the issuer', () => {
  const { 'content-security-policy': policy } = securityHeaders('https://id.example', 'https://board.example')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("form-action 'self' https://id.example")
  expect(policy).not.toMatch(/unsafe|\*/)
})

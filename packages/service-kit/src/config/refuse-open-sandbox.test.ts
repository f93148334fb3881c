import { describe, expect, test } from '@jest/globals'
import { ConfigError } from './config-error.ts'
import { refuseOpenSandbox } from './refuse-open-sandbox.ts'

const closed = { SANDBOX: '1', HOST: '127.0.0.1', OIDC_ISSUER: 'http://127.0.0.1:4010' }

describe('SANDBOX=1 starts on loopback only: anybody may move its clock (attack 25)', () => {
  test.each([
    closed,
    { ...closed, HOST: '::1', OIDC_ISSUER: 'http://localhost:4010/' },
    { ...closed, HOST: 'localhost', OIDC_ISSUER: 'http://[::1]:4010' },
    { SANDBOX: '1' },
    { SANDBOX: '0', HOST: '0.0.0.0', OIDC_ISSUER: 'https://sign-in.example' },
    { HOST: '0.0.0.0', OIDC_ISSUER: 'https://sign-in.example' },
  ])('%p starts', (settings) => expect(() => refuseOpenSandbox(settings)).not.toThrow())

  test.each([
    { ...closed, OIDC_ISSUER: 'https://sign-in.example' },
    { ...closed, HOST: '0.0.0.0' },
    { ...closed, HOST: '::' },
    { ...closed, HOST: '10.0.0.1' },
    { ...closed, OIDC_ISSUER: 'http://127.0.0.1.evil.example' },
    { ...closed, OIDC_ISSUER: 'http://127.0.0.1@evil.example' },
    { ...closed, HOST: '127.evil.example' },
  ])('must fail: %p', (settings) => {
    expect(() => refuseOpenSandbox(settings)).toThrow(ConfigError)
    expect(() => refuseOpenSandbox(settings)).toThrow(/SANDBOX: .*must be loopback/)
  })
})

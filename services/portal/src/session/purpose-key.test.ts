import { expect, test } from '@jest/globals'
import { sealedCookie } from './sealed-cookie.ts'

const secret = 'a secret of thirty-two characters'
const sealed = (name: string, secure = false) =>
  sealedCookie({ name, sealedBy: () => ({ secret, secure }), maxAgeS: 60 })
const sent = (cookie: string) => new Request('http://board', { headers: { cookie: cookie.split(';')[0]! } })

test('a cookie opens with the key of its own purpose', async () => {
  const cookie = await sealed('gongshi_session').write({ subject: 'x' })
  expect(await sealed('gongshi_session').read(sent(cookie))).toEqual({ subject: 'x' })
})

test('must fail: the content of a sign-in handed in as a session', async () => {
  const cookie = await sealed('gongshi_sign_in').write({ subject: 'x' })
  const renamed = cookie.replace('gongshi_sign_in', 'gongshi_session')
  expect(await sealed('gongshi_session').read(sent(renamed))).toBeNull()
})

test('where the board is reached by https, no other host and no plain connection can set its cookies', async () => {
  const cookie = await sealed('gongshi_session', true).write({ subject: 'x' })
  expect(cookie).toMatch(/^__Host-gongshi_session=/)
  const [, ...attributes] = cookie.split('; ')
  expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=60', 'Path=/', 'SameSite=Lax', 'Secure'])
  expect(await sealed('gongshi_session').write({ subject: 'x' })).toMatch(/^gongshi_session=/)
})

import { expect, test } from '@jest/globals'
import { leadToOwnAddress } from './own-address.ts'
import { targetOf } from './target-of.ts'

const led = (
  host: string | undefined,
  { method = 'GET', own = 'http://127.0.0.1:3000', url = '/zh?q=1' } = {},
) => {
  let location: unknown
  const writeHead = (_status: number, headers: { location: string }) => {
    location = headers.location
    return { end: () => undefined }
  }
  leadToOwnAddress({ headers: { host }, method }, { writeHead } as never, own, targetOf(url))
  return location
}

test('another name of this machine leads to the board’s own', () => {
  expect(led('localhost:3000')).toBe('http://127.0.0.1:3000/zh?q=1')
})

test.each([['127.0.0.1:3000'], [undefined], ['board.example'], ['evil.example']])('%s is not led', (host) => {
  expect(led(host)).toBeUndefined()
})

test('a form is not led: it would lose what was typed', () => {
  expect(led('localhost:3000', { method: 'POST' })).toBeUndefined()
})

test('a board with a public name leads nobody', () => {
  expect(led('localhost:3000', { own: 'https://board.example' })).toBeUndefined()
})

test('never to another place', () => {
  expect(led('localhost:3000', { url: 'http://evil.example/x' })).toBe('http://127.0.0.1:3000/x')
  expect(() => led('localhost:3000', { url: '//evil.example/x' })).toThrow('not an address')
})

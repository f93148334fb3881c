import { expect, test } from '@jest/globals'
import { namesOneHost } from './names-one-host.ts'

const said = (...hosts: string[]) =>
  namesOneHost({ headers: { host: hosts[0] }, rawHeaders: hosts.flatMap((host) => ['Host', host]) })

test.each(['board.example', 'x', 'a_b-c.d', '127.0.0.1:4000', '[::1]:65535', 'x:0', ''])(
  '%p is a place',
  (host) => expect(said(host)).toBe(true),
)

test('none at all, as HTTP/1.0 may', () => expect(said()).toBe(true))

test.each([
  ['two places', 'a', 'b'],
  ['the same place twice', 'a', 'a'],
  ['a person', 'me@a'],
  ['a person with a word', 'me:secret@a:80'],
  ['a path', 'a/b'],
  ['a path alone', '/'],
  ['a question', 'a?b'],
  ['a blank', 'a b'],
  ['two in one', 'a,b'],
  ['a port that is none', 'a:65536'],
  ['a word for a port', 'a:b'],
  ['half a bracket', '[::1'],
  ['other letters', 'bücher.example'],
])('must fail: %s', (_what, ...hosts) => expect(said(...hosts)).toBe(false))

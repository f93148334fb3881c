import { type OddRequest, raw } from './odd-request.ts'

const noNames = ['', ' ', 'a b', 'a/b', '/', '//', '[', '[::1', '@', 'a@b', ':', ':80']

/** What may stand in a Host header, and is odd. */
export const hosts = [...noNames, 'x:99999', 'x:y', '\u00ff', 'x,y', '%', '\\']

const refused = [
  ...['Host: x\r\nHost: y', 'Host: x\r\nHost: x', 'Host: x\r\nhOST: evil.example'],
  ...['Host: me@x', 'Host: me:secret@x:80', 'Host: x/y', 'Host: x/', 'Host: //x', 'Host: x?y', 'Host: x#y'],
  ...['Host: x:65536', 'Host: x, y'],
]

/** Ways to say a host that is none, or more than one: each is refused with 400. */
export const wrongHosts = (path: string): OddRequest[] =>
  refused.map((named) => raw(named, `GET ${path} HTTP/1.1\r\n${named}\r\nConnection: close\r\n\r\n`))

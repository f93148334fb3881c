import { bodies } from './odd/bodies.ts'
import { bytes } from './odd/bytes.ts'
import { headers } from './odd/headers.ts'
import { hosts, wrongHosts } from './odd/hosts.ts'
import { lines, methods, versions } from './odd/lines.ts'
import { END, type OddRequest, raw } from './odd/odd-request.ts'
import { longTargets, targets } from './odd/targets.ts'

/**
 * More than 200 requests that no person makes: targets, methods, versions, hosts, headers and bodies. Whatever a service
 * thinks of them, it answers below 500 or hangs up, and lives.
 *
 * @param path a path the service knows, for what is odd beside the target
 */
export const oddRequests = (path: string): OddRequest[] => [
  ...targets.map((target) => raw(`GET ${target}`, `GET ${target} HTTP/1.1${END}`)),
  ...longTargets.map(([name, target]) => raw(name, `GET ${target} HTTP/1.1${END}`)),
  ...methods.map((method) => raw(`method ${method}`, `${method} ${path} HTTP/1.1${END}`)),
  ...lines.map((line) => raw(line, `${line} HTTP/1.1${END}`)),
  ...versions.map((version) => raw(`version ${version}`, `GET ${path} ${version}${END}`)),
  ...hosts.map((host) =>
    raw(`host ${host}`, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
  ),
  ...wrongHosts(path),
  ...headers.map((header) => raw(header.slice(0, 60), `GET ${path} HTTP/1.1\r\n${header}${END}`)),
  ...bodies.map(([header, body]) =>
    raw(
      `POST ${header} ${body}`.slice(0, 80),
      `POST ${path} HTTP/1.1\r\n${header}${END}${body}`.replace('\r\n\r\nHost', '\r\nHost'),
    ),
  ),
  ...bytes,
]

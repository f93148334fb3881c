import { Trouble } from '../../door/trouble.mjs'

/** The one sentence for a machine on which no server can be had, with the two commands that help. */
export function nothingFound(reasons: readonly string[]): Trouble {
  return new Trouble(
    'MariaDB and Redis are needed and this machine has neither of its own: install them with' +
      ' `sudo apt-get install -y mariadb-server-core redis-tools`, or name running ones with' +
      ' `MYSQL_URL=mysql://user:password@host:3306 REDIS_URL=redis://host:6379 npm start`.',
    reasons.map((reason) => `  - ${reason}`).join('\n'),
  )
}

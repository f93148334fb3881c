import { spawnSync } from 'node:child_process'

/**
 * Words that go before a command so that the kernel ends it when its parent dies, however the parent dies.
 *
 * @returns nothing where `setpriv` is missing or too old; what is left over then is stopped by the next start
 */
export function guard(): readonly string[] {
  known ??= spawnSync(WORDS[0], [...WORDS.slice(1), 'true']).status === 0 ? WORDS : []
  return known
}

const WORDS = ['setpriv', '--pdeathsig', 'SIGTERM'] as const
let known: readonly string[] | undefined

import { spawnSync } from 'node:child_process'

/**
 * Words that go before a command so that the kernel ends it when its parent dies, however the parent dies.
 *
 * @param {'SIGTERM' | 'SIGKILL'} signal what it gets then
 * @returns {readonly string[]} nothing where `setpriv` is missing or too old
 */
export function guard(signal) {
  known ??= spawnSync(SETPRIV, ['--pdeathsig', 'SIGTERM', 'true']).status === 0
  return known ? [SETPRIV, '--pdeathsig', signal] : []
}

const SETPRIV = 'setpriv'
/** @type {boolean | undefined} */
let known

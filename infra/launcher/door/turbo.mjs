import { join } from 'node:path'
import { root } from './places.mjs'

/**
 * The turbo of the lock file, run by our Node and without a word to the network.
 *
 * @param {string} node
 * @param {readonly string[]} args
 */
export function turbo(node, args) {
  return { command: node, args: [join(root, 'node_modules/turbo/bin/turbo'), ...args] }
}

/** Settings that keep turbo from asking the network. */
export const TURBO_ENV = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' }

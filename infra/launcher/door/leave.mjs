import { lives } from './born.mjs'
import { callers } from './callers.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Calls when somebody wants us to leave: a signal, or npm is gone (killed outright) and nobody could reach us any more.
 *
 * @param {(signal: NodeJS.Signals) => void} leave
 * @returns {() => void} ends it
 */
export function onLeave(leave) {
  const needed = process.env.npm_execpath ? callers() : []
  const watch = setInterval(() => {
    if (!needed.every(lives)) leave('SIGTERM')
  }, 500)
  watch.unref()
  for (const signal of SIGNALS) process.on(signal, leave)
  return () => {
    clearInterval(watch)
    for (const signal of SIGNALS) process.off(signal, leave)
  }
}

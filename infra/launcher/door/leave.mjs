import { lives } from './born.mjs'
import { callers } from './callers.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Lets a script leave in its own order: signals that reach only the door are handed on, and when npm is gone
 * (killed outright) the script is asked to stop, since nobody could reach it any more.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends it
 */
export function passOn(child) {
  const handOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, handOn)
  const needed = process.env.npm_execpath ? callers() : []
  const watch = setInterval(() => {
    if (!needed.every(lives)) child.kill('SIGTERM')
  }, 500)
  return () => {
    clearInterval(watch)
    for (const signal of SIGNALS) process.off(signal, handOn)
  }
}

/**
 * While the machine is made ready, a signal ends the door at once, and the tool at work with it.
 *
 * @returns {() => void} ends it
 */
export function giveUpOnSignal() {
  const giveUp = () => process.exit(1)
  for (const signal of SIGNALS) process.on(signal, giveUp)
  return () => {
    for (const signal of SIGNALS) process.off(signal, giveUp)
  }
}

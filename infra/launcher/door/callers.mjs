import { markOf, parentOf } from './born.mjs'

/**
 * Who called us and has to live for us to go on: the parent, and npm when it stands behind the parent (npm runs scripts
 * through a shell, which outlives npm when npm is killed outright).
 *
 * @returns {import('./born.mjs').ProcessMark[]}
 */
export function callers() {
  const parent = markOf(process.ppid)
  const behind = parentOf(process.ppid)
  const npm = behind?.name.startsWith('npm') ? markOf(behind.pid) : undefined
  return [parent, npm].filter((mark) => mark !== undefined)
}

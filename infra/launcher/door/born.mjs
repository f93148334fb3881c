import { readFileSync } from 'node:fs'

/**
 * A process, told apart from a later one that got the same number.
 *
 * @typedef {{ pid: number, born: string }} ProcessMark
 */

/**
 * Marks a living process.
 *
 * @param {number} pid
 * @returns {ProcessMark | undefined} undefined when there is none with this number
 */
export function markOf(pid) {
  const born = bornAt(pid)
  return born === undefined ? undefined : { pid, born }
}

/** Whether the very process that was marked still lives. @param {ProcessMark} mark */
export function lives(mark) {
  return bornAt(mark.pid) === mark.born
}

/**
 * Number and name of a process's parent, where the kernel tells.
 *
 * @param {number} pid
 * @returns {{ pid: number, name: string } | undefined}
 */
export function parentOf(pid) {
  const parent = Number(statOf(pid)?.fields[1])
  const name = parent ? statOf(parent)?.name : undefined
  return name === undefined ? undefined : { pid: parent, name }
}

/** The kernel's start time of a process in clock ticks; `alive` where there is no /proc. @param {number} pid */
function bornAt(pid) {
  if (process.platform !== 'linux') return answers(pid) ? 'alive' : undefined
  const fields = statOf(pid)?.fields
  return fields && fields[0] !== 'Z' ? fields[19] : undefined
}

/** The fields after the name, which may itself hold blanks and parentheses. @param {number} pid */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = stat.lastIndexOf(')')
    return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') }
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function answers(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

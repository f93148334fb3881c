/**
 * Shows one long step on stderr: a moving indicator on a terminal, a line every ten seconds elsewhere,
 * and one closing line with the seconds it took. A step of less than 300 ms is not worth a line.
 *
 * @template T
 * @param {string} label what is being done, in the -ing form
 * @param {() => Promise<T>} work
 * @param {{ out?: NodeJS.WriteStream, quietBelowMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function step(label, work, { out = process.stderr, quietBelowMs = 300 } = {}) {
  const startedAt = performance.now()
  const stop = out.isTTY ? spin(label, startedAt, out) : murmur(label, startedAt, out)
  try {
    const result = await work()
    stop()
    if (performance.now() - startedAt >= quietBelowMs) out.write(`  ✓ ${label} (${seconds(startedAt)})\n`)
    return result
  } catch (error) {
    stop()
    out.write(`  ✗ ${label} (${seconds(startedAt)})\n`)
    throw error
  }
}

/**
 * One line on stderr, also while a step shows its indicator.
 *
 * @param {string} line
 * @param {NodeJS.WriteStream} [out]
 */
export function say(line, out = process.stderr) {
  out.write(`${out.isTTY ? '\r\x1b[2K' : ''}  ${line}\n`)
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** @param {string} label @param {number} startedAt @param {NodeJS.WriteStream} out */
function spin(label, startedAt, out) {
  let frame = 0
  const timer = setInterval(() => {
    frame = (frame + 1) % FRAMES.length
    out.write(`\r\x1b[2K  ${FRAMES[frame]} ${label} … ${seconds(startedAt)}`)
  }, 120)
  return () => {
    clearInterval(timer)
    out.write('\r\x1b[2K')
  }
}

/** @param {string} label @param {number} startedAt @param {NodeJS.WriteStream} out */
function murmur(label, startedAt, out) {
  const timer = setInterval(() => out.write(`  … ${label} (${seconds(startedAt)} so far)\n`), 10_000)
  return () => clearInterval(timer)
}

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/**
 * What stands behind one npm script.
 *
 * @typedef {object} Script
 * @property {string} [program] run by Node 24; a script without one is done when the machine is ready
 * @property {readonly string[]} [args] come before those of the caller
 * @property {'current' | 'again' | 'none'} codegen generated code: made when stale, made in any case, not needed
 * @property {string} [lastWord] printed on stdout when the machine cannot be made ready
 */

/**
 * Every npm script, and how far the machine must be made ready for it.
 *
 * @type {Record<string, Script>}
 */
export const SCRIPTS = {
  start: { program: 'infra/launcher/src/start/main.ts', codegen: 'current' },
  test: { program: 'infra/launcher/src/test/main.ts', codegen: 'current', lastWord: '0 passed, 1 failed' },
  check: { program: 'infra/launcher/src/check/main.ts', codegen: 'current' },
  load: { program: 'infra/launcher/src/load/main.ts', codegen: 'none' },
  reset: { program: 'infra/launcher/src/reset/main.ts', codegen: 'none' },
  codegen: { codegen: 'again' },
  pages: { program: 'infra/launcher/src/pages/main.ts', codegen: 'current' },
  build: { program: 'node_modules/turbo/bin/turbo', args: ['run', 'build'], codegen: 'none' },
  token: { program: 'infra/sandbox/src/token.ts', codegen: 'none' },
  clock: { program: 'infra/sandbox/src/clock.ts', codegen: 'none' },
  screenshots: { program: 'services/portal/test/screenshots/main.ts', codegen: 'current' },
  bench: { program: 'infra/bench/src/main.ts', codegen: 'current' },
  compose: { program: 'tools/compose/compose.ts', codegen: 'none' },
  draw: { program: 'tools/draw/draw.ts', codegen: 'none' },
  floors: { program: 'tools/floors/floors.ts', codegen: 'none' },
  measure: { program: 'tools/measure/measure.ts', codegen: 'none' },
  lock: { program: 'infra/launcher/lock/complete.mjs', codegen: 'none' },
  lint: { program: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'], codegen: 'none' },
  format: {
    program: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--write', '.'],
    codegen: 'none',
  },
}

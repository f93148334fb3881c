import { run } from './run.mjs'

/**
 * Runs npm, the one that called us when there is one, so that the user's registry and proxy settings hold.
 *
 * @param {readonly string[]} args
 * @param {{ node: string, env: NodeJS.ProcessEnv, cwd: string }} options node: the binary npm runs under
 */
export function npm(args, { node, env, cwd }) {
  const [command, ...first] = npmCommand(node, env)
  return run(/** @type {string} */ (command), [...first, ...args], { cwd, env: withoutNag(env) })
}

/**
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function npmCommand(node, env) {
  const path = env.npm_execpath
  return path?.endsWith('.js') ? [node, path] : ['npm']
}

/** @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv} */
function withoutNag(env) {
  return { ...env, npm_config_update_notifier: 'false', npm_config_fund: 'false', npm_config_audit: 'false' }
}

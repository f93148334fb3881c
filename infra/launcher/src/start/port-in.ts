import { Trouble } from '../../door/trouble.mjs'

/**
 * A port named in the environment.
 *
 * @returns undefined when none is
 * @throws Trouble when it is no port
 */
export function portIn(env: NodeJS.ProcessEnv, name: string): number | undefined {
  if (!env[name]) return undefined
  const port = Number(env[name])
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble(`${name} is "${env[name]}": a whole number from 1 to 65535 is needed.`)
  return port
}

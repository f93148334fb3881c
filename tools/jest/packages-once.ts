import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'

/** What we use of jest's runtime, whose version is pinned. */
type Runtime = {
  executor: {
    injectedModuleParameters: readonly string[]
    compile: (source: string, filename: string) => unknown
  }
  _resolution: { isCoreModule: (name: string) => boolean; resolveCjs: (from: string, name: string) => string }
  requireModuleOrMock(from: string, name: string): unknown
}

const jest = createRequire(createRequire(import.meta.url).resolve('jest'))
const { default: JestRuntime } = createRequire(jest.resolve('@jest/core'))('jest-runtime') as {
  default: new (...args: unknown[]) => Runtime
}

/**
 * jest's runtime, in which a package of `node_modules` is loaded once per worker, as Node itself loads it, and not again for
 * every file of tests: that was most of what a file cost. The house's own modules are evaluated anew for every file.
 */
export default class PackagesOnce extends JestRuntime {
  constructor(...args: unknown[]) {
    super(...args)
    const { executor } = this
    executor.compile = (source, filename) => compiledOnce(source, filename, executor.injectedModuleParameters)
  }

  override requireModuleOrMock(from: string, name: string): unknown {
    if (isOfJest(name) || this._resolution.isCoreModule(name)) return super.requireModuleOrMock(from, name)
    const path = this._resolution.resolveCjs(from, name)
    return path.includes('/node_modules/') ? native(path) : super.requireModuleOrMock(from, name)
  }
}

/** What holds the state of the file that runs. */
const isOfJest = (name: string): boolean => name === 'expect' || name.startsWith('@jest/')

const native = createRequire(import.meta.url)

const compiled = new Map<string, { source: string; run: unknown }>()

/** A module of the house is parsed once, and evaluated for every file of tests. */
function compiledOnce(source: string, filename: string, parameters: readonly string[]): unknown {
  const known = compiled.get(filename)
  if (known?.source === source) return known.run
  const run = compileFunction(source, parameters, { filename })
  compiled.set(filename, { source, run })
  return run
}

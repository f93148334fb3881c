import { createRequire } from 'node:module'

type Mocker = {
  spyOn: (of: object, name: string) => { mockReturnValue: (value: unknown) => void }
  restoreAllMocks: () => void
}
const { ModuleMocker } = ofRuntime('jest-mock') as { ModuleMocker: new (world: object) => Mocker }

/**
 * The world the tests of a file run in: the worker's own, so that packages which are loaded once serve every file of the worker
 * (`packages-once.ts`). What a file changes in it is put back after the file.
 */
export default class OneRealm {
  readonly global = globalThis
  readonly moduleMocker = new ModuleMocker(globalThis)
  /** No test winds the timers of Node: time is an argument. */
  readonly fakeTimers = null
  readonly fakeTimersModern = null
  readonly #putBack = remembered(globalThis)

  constructor() {
    for (const left of OF_THE_FILE_BEFORE) Reflect.deleteProperty(globalThis, left)
  }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {
    this.moduleMocker.restoreAllMocks()
    this.#putBack()
  }

  exportConditions = (): string[] => ['node', 'node-addons']
  getVmContext = (): object => globalThis
}

/** Where jest-circus keeps, in the world, whom it tells what happens and what a file has set: elsewhere it ends with the file. */
const OF_THE_FILE_BEFORE = ['EVENT_HANDLERS', 'RETRY_TIMES', 'TEST_TIMEOUT_SYMBOL'].map((name) =>
  Symbol.for(name),
)

/** @returns what puts everything back */
function remembered(world: typeof globalThis): () => void {
  const { console } = world
  const { exit, exitCode } = process
  const env = { ...process.env }
  const listeners = listenersNow()
  return () => {
    world.console = console
    Object.assign(process, { exit, exitCode })
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
    Object.assign(process.env, env)
    for (const [name, now] of listenersNow())
      for (const one of now) if (!listeners.get(name)?.includes(one)) process.off(name, one as () => void)
  }
}

const listenersNow = () => new Map(process.eventNames().map((name) => [name, process.rawListeners(name)]))

function ofRuntime(name: string): unknown {
  const jest = createRequire(createRequire(import.meta.url).resolve('jest'))
  return createRequire(jest.resolve('@jest/core'))(name)
}

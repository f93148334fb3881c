import { untilReady } from './ready.ts'
import { type Ended, type Program, type Started, startProgram } from './started.ts'

/** One process of the house, as a fault test or the launcher handles it. */
export type HouseProcess = {
  readonly name: string
  readonly pid: number
  /** True from the start until the process has ended, for whatever reason. */
  isRunning(): boolean
  /** Sends the signal and waits until the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<Ended>
  /** SIGTERM, also to a frozen one; SIGKILL when it has not left after ten seconds. */
  end(): Promise<Ended>
  /** Starts it again with the same settings, on the same port, and waits until it is ready. */
  restart(): Promise<void>
  /** SIGSTOP: it holds its port and its connections and answers nothing. */
  freeze(): void
  /** SIGCONT. */
  thaw(): void
}

export type HouseProcessOptions = Program & {
  name: string
  readyUrl: string
  /** Told when the process, which had been ready once, ends without having been asked to. */
  onLost?: (name: string, end: Ended, handle: HouseProcess) => void
}

/** Starts a process and gives its handle back at once; `ready` settles when it answers. */
export function houseProcess(options: HouseProcessOptions): { handle: HouseProcess; ready: Promise<void> } {
  let started: Started
  let asked = false
  let wasReady = false
  const start = (): Promise<void> => {
    asked = false
    started = startProgram(options)
    const mine = started
    void mine.ended.then((end) => {
      if (wasReady && !asked && mine === started) options.onLost?.(options.name, end, handle)
    })
    const { name, readyUrl: url, logFile } = options
    return untilReady({ name, url, started, logFile }).then(() => {
      wasReady = true
    })
  }
  const ready = start()
  const handle: HouseProcess = {
    name: options.name,
    get pid() {
      return started.child.pid ?? 0
    },
    isRunning: () => !started.endedAlready(),
    kill: (signal = 'SIGTERM') => {
      asked = true
      started.child.kill(signal)
      return started.ended
    },
    end: async () => {
      handle.thaw()
      const giveUp = setTimeout(() => started.child.kill('SIGKILL'), 10_000)
      const end = await handle.kill('SIGTERM')
      clearTimeout(giveUp)
      return end
    },
    restart: async () => {
      if (!started.endedAlready()) await handle.end()
      await start()
    },
    freeze: () => void started.child.kill('SIGSTOP'),
    thaw: () => void started.child.kill('SIGCONT'),
  }
  return { handle, ready }
}

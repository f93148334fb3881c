import { BROWSER_FLAGS, type Browser } from '@gongshi/launcher'
import { type BrowserServer, chromium } from 'playwright-core'

/** The browsers of a run: one for each worker, started when it is first asked for. */
export type Browsers = {
  /** Where a worker's browser is connected to. */
  of: (worker: string) => Promise<string>
  close: () => Promise<void>
}

/** Keeps them; one that has died is started anew. */
export function openBrowsers({ program, env }: Browser): Browsers {
  const running = new Map<string, Promise<BrowserServer>>()
  const start = async (worker: string): Promise<BrowserServer> => {
    const one = await chromium.launchServer({ executablePath: program, args: [...BROWSER_FLAGS], env })
    one.on('close', () => running.delete(worker))
    return one
  }
  return {
    of: async (worker) => {
      const one = running.get(worker) ?? start(worker)
      running.set(worker, one)
      return (await one).wsEndpoint()
    },
    close: async () => {
      for (const one of [...running.values()]) await (await one).close()
    },
  }
}

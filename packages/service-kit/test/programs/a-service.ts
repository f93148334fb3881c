/** A service without a room, for the tests of `runService`: says in which order its parts start and end. */
import { createServer } from 'node:http'
import { z } from 'zod'
import { leaving } from '../../src/graphql/door/close-when-done.ts'
import { runService } from '../../src/process/run-service.ts'

const say = (line: string): void => void process.stdout.write(`${JSON.stringify({ say: line })}\n`)

await runService({
  name: 'a-service',
  settings: z.object({
    PORT: z.coerce.number(),
    SECRET: z.string().min(32),
    HANGS: z.string().optional(),
    DRAIN_MS: z.coerce.number().default(0),
  }),
  stopWithinMs: 500,
  start: async (service) => {
    const alive = setInterval(() => undefined, 1000)
    service.onStop('first', async () => say('first ended'))
    service.run({
      name: 'second',
      health: async () => ({ ready: true }),
      stop: async () => {
        say(`second ended, ready: ${(await service.health()).ready}`)
        if (service.settings.HANGS) await new Promise(() => undefined)
      },
    })
    service.onStop('broken', () => Promise.reject(new Error('cannot end')))
    service.onDrain(() => say('draining'))
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(service.settings.PORT, '127.0.0.1', resolve)
    })
    const leave = leaving(server)
    service.onDrain(leave.drain)
    service.onStop('door', leave.close)
    void Promise.reject(new Error('nobody waits for me'))
    setTimeout(async () => say(`up, ready: ${(await service.health()).ready}`), 50)
    service.onStop('alive', async () => clearInterval(alive))
  },
})

import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

type Asked = {
  url: string
  /** What is posted; without it the address is read. */
  body?: string
  /** Whether an answer of 200 is a whole one. */
  isWhole: (text: string) => boolean
  /** How long it rests between an answer and the next question. */
  betweenMs?: number
}

/** One client with one connection that it keeps as long as it may, and asks again and again. */
export type SteadyClient = {
  asked: () => number
  stop: () => Promise<{ asked: number; failures: string[] }>
}

/** Opens one; it asks until it is stopped, and remembers whatever was no answer. */
export function steadyClient({ url, body, isWhole, betweenMs = 20 }: Asked): SteadyClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const posted = body === undefined ? {} : { method: 'POST', headers: headersOf(body) }
  const failures: string[] = []
  let asked = 0
  let going = true
  const ask = () =>
    new Promise<void>((resolve) => {
      const sent = request(url, { agent, ...posted }, (response) => {
        let text = ''
        response.on('data', (data) => {
          text += data
        })
        response.on('end', () => {
          if (response.statusCode !== 200 || !isWhole(text))
            failures.push(`${response.statusCode} ${text.slice(0, 300)}`)
          resolve()
        })
      })
      sent.on('error', (error) => {
        failures.push(String(error))
        resolve()
      })
      sent.end(body)
    })
  const running = (async () => {
    while (going) {
      asked += 1
      await ask()
      await pause(betweenMs)
    }
  })()
  return {
    asked: () => asked,
    stop: async () => {
      going = false
      await running
      agent.destroy()
      return { asked, failures }
    },
  }
}

const headersOf = (body: string) => ({
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
})

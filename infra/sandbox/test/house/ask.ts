import { mintToken } from '../../src/personas/mint-token.ts'

/** An error of the graph as a client sees it. */
export type GraphError = {
  message: string
  path?: readonly (string | number)[]
  extensions?: { code?: string; service?: string; traceId?: string }
}

/** What came back over HTTP, body read. */
export type Answer<T> = {
  status: number
  data: T | null
  errors: readonly GraphError[]
  ms: number
  text: string
}

/** Asks the gateway: who (a persona, a raw bearer token after `Bearer `, or nobody), what, with which variables. */
export type Ask = <T>(
  who: string | null,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer<T>>

/** A client of one house; personas' tokens are minted once. */
export function askAt({ url, dataDir }: { url: string; dataDir: string }): Ask {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (persona: string): Promise<string> => {
    const known = tokens.get(persona) ?? mintToken(persona, { dataDir })
    tokens.set(persona, known)
    return known
  }
  return async <T>(who: string | null, query: string, variables?: Readonly<Record<string, unknown>>) => {
    const bearer = who === null ? undefined : who.startsWith('Bearer ') ? who : `Bearer ${await tokenOf(who)}`
    const started = performance.now()
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer ? { authorization: bearer } : {}) },
      body: JSON.stringify({ query, variables }),
    })
    return read<T>(answer, started)
  }
}

/** The data of an answer without errors; with any, the test fails with what was said. */
export function dataOf<T>(answer: Answer<T>): T {
  if (answer.errors.length > 0 || answer.data === null) throw new Error(`${answer.status}: ${answer.text}`)
  return answer.data
}

async function read<T>(answer: Response, started: number): Promise<Answer<T>> {
  const text = await answer.text()
  const { data = null, errors = [] } = parsed<T>(text)
  return { status: answer.status, data, errors, text, ms: performance.now() - started }
}

function parsed<T>(text: string): { data?: T | null; errors?: GraphError[] } {
  try {
    return JSON.parse(text) as { data?: T | null; errors?: GraphError[] }
  } catch {
    return { errors: [{ message: text }] }
  }
}

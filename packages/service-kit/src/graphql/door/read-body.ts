import type { FastifyRequest } from 'fastify'
import { refusals } from './refusals.ts'

/** The body as it came, for the signature; '' when there is none. */
export function rawBodyOf(request: FastifyRequest): string {
  return typeof request.body === 'string' ? request.body : ''
}

/** What is signed of a request: the body of a POST, the query string of a GET. */
export function signedPartOf(request: FastifyRequest): { method: string; payload: string } {
  return {
    method: request.method,
    payload: request.method === 'GET' ? searchOf(request) : rawBodyOf(request),
  }
}

/** What is signed of a request whose body is a file: its address. The body is on its way when the signature is read. */
export function signedAddressOf({ method, url }: FastifyRequest): { method: string; payload: string } {
  return { method, payload: url }
}

/** The query string, with its question mark; '' when there is none. */
export function searchOf(request: FastifyRequest): string {
  const at = request.url.indexOf('?')
  return at < 0 ? '' : request.url.slice(at)
}

/**
 * The JSON body of a request; undefined for a GET.
 *
 * @throws RequestRefused when it is no JSON, or a batch
 */
export function readBody(request: FastifyRequest): unknown {
  if (request.method === 'GET') return undefined
  const body = parse(rawBodyOf(request))
  if (Array.isArray(body)) throw refusals.batching()
  return body
}

/** What people and programs ask nests a few levels; what nests thousands overflows the stack of whoever walks it. */
const DEEPEST = 64

function parse(text: string): unknown {
  if (nestsDeeper(text, DEEPEST)) throw refusals.unreadable()
  try {
    return JSON.parse(text)
  } catch {
    throw refusals.unreadable()
  }
}

/** Does a JSON text nest deeper than so many levels? Counted without building anything; texts in quotes do not count. */
export function nestsDeeper(text: string, most: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (quoted) {
      if (char === BACKSLASH) at += 1
      else if (char === QUOTE) quoted = false
    } else if (char === QUOTE) quoted = true
    else if (char === BRACE || char === BRACKET) {
      depth += 1
      if (depth > most) return true
    } else if (char === BRACE + 2 || char === BRACKET + 2) depth -= 1
  }
  return false
}

const [QUOTE, BACKSLASH, BRACE, BRACKET] = [34, 92, 123, 91]

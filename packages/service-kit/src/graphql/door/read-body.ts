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

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusals.unreadable()
  }
}

import { inOrder, type Wait } from './in-order.ts'

/**
 * How long one waits for another on the way of a request, from the outside inwards: the one table of it.
 *
 * Whoever waits outside must wait longer than whoever waits inside, or the outer one gives up on an answer that is on its way and
 * tells less than it could: the order is asserted when this is loaded. Settings may change a figure (`DEADLINE_MS` and others), and
 * are held to the same order. A slow operation has more of the outer ones (`slow-operations.ts`).
 */
export const waits = inOrder({
  page: { ms: 5000, why: 'a reader looks at an empty window no longer; the board says what is missing' },
  notes: {
    ms: 2000,
    inside: 'page',
    why: 'the board’s sessions in Redis; without them the reader is the public',
  },
  request: {
    ms: 3000,
    inside: 'page',
    why: 'a request at the gateway; what is not there by then is told as missing',
  },
  node: { ms: 1100, inside: 'request', why: 'whose an id is; what was found is then asked for' },
  place: {
    ms: 700,
    inside: 'request',
    why: 'for a place on the way to a room; longer than that is too busy',
  },
  count: {
    ms: 150,
    inside: 'request',
    why: 'a caller’s allowance in Redis; without it each gateway counts alone',
  },
  asked: { ms: 2200, inside: 'request', why: 'the gateway for one room; it is told to the room' },
  connect: { ms: 1000, inside: 'asked', why: 'for a connection to a room; without one it never arrived' },
  room: {
    ms: 2000,
    inside: 'asked',
    why: 'a room for its own answer, where whoever asked told it nothing else',
  },
  nonce: {
    ms: 1000,
    inside: 'room',
    why: 'whether a signature was used; a process that was stopped is not away yet',
  },
  keys: { ms: 1500, inside: 'room', why: 'the issuer’s keys, of gateway and room' },
  register: { ms: 1000, inside: 'room', why: 'which functions an agency has, before anything is decided' },
  neighbour: {
    ms: 1500,
    inside: 'room',
    why: 'another room at the moment of decision; without it nothing is decided',
  },
  figures: {
    ms: 1000,
    inside: 'neighbour',
    why: 'figures and calendars of the catalogue, several in one request',
  },
  statement: { ms: 1500, inside: 'room', why: 'one statement; jobs and imports are not hurried' },
  importing: {
    ms: 60_000,
    why: 'an import from the shell for a neighbour that is busy or just starting; then it ends and says so',
  },
  importQuestion: {
    ms: 5000,
    inside: 'importing',
    why: 'one question of an import, of many years at once',
  },
  health: { ms: 1000, why: 'a part that says nothing for so long is not ready' },
  alive: { ms: 900, inside: 'health', why: 'whether the gateway is there, of the board’s health' },
} as const satisfies Record<string, Wait>)

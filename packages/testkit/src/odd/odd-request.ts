/** One request as bytes on the wire, with a name for a test's failure. */
export type OddRequest = { name: string; raw: Buffer }

/** What ends the head of a request that is otherwise in order. */
export const END = '\r\nHost: x\r\nConnection: close\r\n\r\n'

/** Its bytes are its characters, one each. */
export const raw = (name: string, text: string): OddRequest => ({ name, raw: Buffer.from(text, 'latin1') })

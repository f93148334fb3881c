import { Readable } from 'node:stream'

/** A stream of Node as the web's: its failure is the other's, and who cancels the one destroys the other. */
export const webStream = (readable: Readable): ReadableStream =>
  Readable.toWeb(readable) as unknown as ReadableStream

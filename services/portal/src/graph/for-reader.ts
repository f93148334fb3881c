import { READER_HEADER, signReader } from '@gongshi/service-kit/callers'
import { portalConfig } from '../config.ts'
import { reader } from '../server/reader.ts'

/** Tells the gateway for whom the board asks, so that a reader's allowance is the reader's own; nothing where no key is set. */
export const forReader = (): Record<string, string> => {
  const key = portalConfig().READER_KEY
  const address = reader().getStore()?.address
  return key && address ? { [READER_HEADER]: signReader(key, address) } : {}
}

import { type Log, openLog } from '@gongshi/service-kit/log'
import { portalConfig } from '../config.ts'

let opened: Log | undefined

/** The board's log, for pages: scrubbed like every line of the house. */
export const boardLog = (): Log => {
  opened ??= openLog({ service: 'portal', level: portalConfig().LOG_LEVEL })
  return opened
}

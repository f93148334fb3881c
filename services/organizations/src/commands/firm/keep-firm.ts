import type { ServiceFirm } from '../../domain/firm/firm.ts'
import type { Context } from '../context.ts'
import { keepRecord } from '../keep-record.ts'

/** Keeps a service firm as a source tells it. */
export const keepFirm = (acting: Context, firm: ServiceFirm): Promise<'loaded' | 'unchanged'> =>
  keepRecord(acting, firm, async ({ firms }) => ({
    kept: (await firms.byCodes([firm.uscc]))[0],
    register: firms,
  }))

import { readFileSync } from 'node:fs'
import { type ImportReport, importRows, orBadRow } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepThreshold } from '../commands/threshold/keep-threshold.ts'
import { thresholdRow } from './threshold-row.ts'

const FILE = `${import.meta.dirname}/../../data/thresholds.csv`

/** Loads the entry thresholds that ship with the room: a change of law is another row. */
export const importThresholds = (context: Context): Promise<ImportReport> =>
  importRows({
    file: 'thresholds.csv',
    text: readFileSync(FILE, 'utf8'),
    shape: thresholdRow,
    load: async (policy) => orBadRow(await keepThreshold(context, policy)),
  })

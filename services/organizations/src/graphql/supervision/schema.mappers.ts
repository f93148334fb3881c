import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'

export type SupervisionRecordMapper = SupervisionRecord

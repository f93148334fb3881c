import type { PublishedRecord } from '../../domain/credit-record/publish-record.ts'

export type CreditRecordMapper = PublishedRecord

import type { CreditRecord } from '../../domain/credit-record/credit-record.ts'

export type CreditRecordMapper = CreditRecord

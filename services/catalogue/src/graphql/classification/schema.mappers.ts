export type { ClassificationEntry as ClassificationEntryMapper } from '../../domain/classification/classification-entry.ts'

import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { ClassificationEntry } from '../domain/classification/classification-entry.ts'
import { wholeCell } from './cells.ts'

const { optionalTextUpTo, text } = cells

/** A line of service_catalogue_c_2022.csv. */
export const classificationLine = z.object({
  code: z.string().regex(/^C(\d{8})?$/, '不是 C 类代码 is no code of class C'),
  name: text,
  level: wholeCell,
  parent_code: optionalTextUpTo(9),
  is_leaf: z.enum(['0', '1']),
  description: optionalTextUpTo(10_000, 'LINES'),
  source_page: wholeCell.optional(),
})

export function toClassificationEntry(line: z.infer<typeof classificationLine>): ClassificationEntry {
  return {
    code: line.code,
    name: line.name,
    level: line.level,
    parentCode: line.parent_code,
    isLeaf: line.is_leaf === '1',
    description: line.description,
    sourcePage: line.source_page ?? null,
  }
}

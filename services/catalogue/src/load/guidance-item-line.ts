import { newId } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { levelOf, parentOf } from '../domain/service-item/codes.ts'
import { contentKinds, type ServiceItem } from '../domain/service-item/service-item.ts'
import { wholeCell } from './cells.ts'

const { optionalText, text } = cells

/** A line of guidance-catalogue-v1.csv: the parent's code is a prefix of the code (domain specification 2.3). */
export const guidanceItemLine = z
  .object({
    code: z.string(),
    level: wholeCell,
    parent_code: optionalText,
    name: text,
    content_kind: z.enum(contentKinds),
    classification_code: optionalText,
  })
  .refine(({ code, level }) => levelOf(code) === level, {
    message: '不是这一级的代码 is no code of this level',
    path: ['code'],
  })
  .refine(({ code, parent_code }) => parentOf(code) === parent_code, {
    message: '不是上一级代码 is not the code above',
    path: ['parent_code'],
  })

export type GuidanceItemLine = z.infer<typeof guidanceItemLine>

/** The items of an edition; a leaf is what no other item stands below. */
export function toServiceItems(lines: readonly GuidanceItemLine[], editionId: string): ServiceItem[] {
  const parents = new Set(lines.map(({ parent_code }) => parent_code))
  return lines.map((line) => ({
    id: newId(),
    catalogueVersionId: editionId,
    code: line.code,
    parentCode: line.parent_code,
    level: line.level,
    isLeaf: !parents.has(line.code),
    name: line.name,
    description: null,
    contentKind: line.content_kind,
    classificationCode: line.classification_code,
    isSynthetic: true,
    retirement: null,
    version: 1,
  }))
}

import { Temporal } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { Division, DivisionLevel, DivisionStatus, Successor } from '../domain/division/division.ts'

const { divisionCode, textUpTo } = cells
const text = textUpTo(60)

const levels: Record<string, DivisionLevel> = { 省级: 'PROVINCE', 地级: 'PREFECTURE', 县级: 'COUNTY' }
const statuses: Record<string, DivisionStatus> = { 在用: 'IN_USE', 变更: 'CHANGED', 弃用: 'RETIRED' }
const listYear = z.string().regex(/^\d{4}$/, '年份应为4位数字 a year has four digits')

/** One row of the GB/T 2260 history. `新代码` is like `440106[1985];440111`: a code, and its year where it differs. */
export const divisionRow = z
  .object({
    代码: divisionCode,
    一级行政区: text,
    二级行政区: z.string().default(''),
    名称: text,
    级别: z.enum(['省级', '地级', '县级']),
    状态: z.enum(['在用', '变更', '弃用']),
    启用时间: listYear,
    '变更/弃用时间': listYear.optional(),
    新代码: z
      .string()
      .regex(/^(\d{6}(\[\d{4}\])?(;|$))+$/, '新代码格式有误 the new codes are not well formed')
      .default(''),
  })
  .transform(
    (row): Division => ({
      code: row.代码,
      name: row.名称,
      level: levels[row.级别]!,
      status: statuses[row.状态]!,
      provinceName: row.一级行政区,
      prefectureName: row.二级行政区 === '' || row.二级行政区 === '直辖' ? null : row.二级行政区,
      validFrom: listDay(row.启用时间),
      validTo: row['变更/弃用时间'] ? listDay(row['变更/弃用时间']) : null,
      successors: row.新代码.split(';').filter(Boolean).map(successor),
    }),
  )

/** The lists are as of 31 December. */
const listDay = (year: string) => Temporal.PlainDate.from({ year: Number(year), month: 12, day: 31 })

function successor(told: string): Successor {
  const year = /\[(\d{4})\]/.exec(told)?.[1]
  return { code: told.slice(0, 6), year: year ? Number(year) : null }
}

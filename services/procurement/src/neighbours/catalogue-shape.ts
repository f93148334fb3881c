import { Temporal } from '@gongshi/domain-kit'
import { z } from 'zod'

const instant = z.string().transform((value) => Temporal.Instant.from(value))
const civilDate = z.string().transform((value) => Temporal.PlainDate.from(value))
const absent = <S extends z.ZodType>(shape: S) => shape.nullish().transform((value) => value ?? undefined)

const item = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    isLeaf: z.boolean(),
    retiredFrom: absent(civilDate),
    retirementAnnouncedAt: absent(instant),
    replacedBy: z.array(z.object({ code: z.string(), name: z.string() })),
    catalogueVersion: z.object({ id: z.string() }),
  })
  .transform(({ catalogueVersion, ...rest }) => ({
    ...rest,
    catalogueVersionId: catalogueVersion.id,
  }))

const day = z.object({
  date: z.string(),
  name: z.string(),
  isOffDay: z.boolean(),
  sourceDocNo: absent(z.string()),
})
const basis = z.object({
  rule: z.string(),
  document: absent(z.string()),
  article: absent(z.string()),
  note: absent(z.string()),
})

/** One figure as the catalogue room tells it. */
export const parameterShape = z.object({ key: z.string(), value: z.string(), basis })

/** The whole answer; years nobody knows anything of are left out. */
export const catalogueShape = z.object({
  policyParameters: z.array(parameterShape),
  workCalendar: z.object({
    version: z.int(),
    years: z
      .array(
        z.object({
          year: z.int(),
          status: z.enum(['PUBLISHED', 'PROVISIONAL', 'UNKNOWN']),
          specialDays: z.array(day),
        }),
      )
      .transform((years) =>
        years.flatMap(({ status, ...year }) => (status === 'UNKNOWN' ? [] : [{ ...year, status }])),
      ),
  }),
  serviceItem: item.nullish(),
})

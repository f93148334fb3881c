import { HeaderMap } from '@apollo/server'
import { RequestRefused } from '@gongshi/service-kit/graphql'
import { GraphQLError } from 'graphql'
import type { Kind, Spent } from './rates.ts'

const sentences: Record<Kind, { zh: string; en: string }> = {
  cost: { zh: '请求过于频繁，请稍后再试。', en: 'Too much was asked in a short time; try again shortly.' },
  work: {
    zh: '此类查询较耗资源，请求过于频繁，请稍后再试；其他查询不受影响。',
    en: 'Queries of this kind are dear and were asked too often; try again shortly. Others are not affected.',
  },
  new: {
    zh: '新的查询语句过多，请稍后再试，或把可变部分放入变量。',
    en: 'Too many different operations were sent; try again shortly, and put what varies into variables.',
  },
  writes: {
    zh: '提交过于频繁，请稍后再试；本次未办理。',
    en: 'Too much was submitted in a short time; nothing was done, try again later.',
  },
  files: {
    zh: '短时间内提交的文件过多，请稍后再试；本次未保存。',
    en: 'Too many files were handed in in a short time; this one was not kept, try again later.',
  },
}

const CODE = 'RATE_LIMITED'

/** Whole seconds until it is worth trying again. */
const secondsUntil = ({ retryMs }: Spent) => Math.max(1, Math.ceil(retryMs / 1000))

/** Headers that tell what a request cost and what is left. */
export function rateHeaders(spent: Spent): Record<string, string> {
  if (spent.of === 0) return { 'x-cost': String(spent.cost) }
  return {
    'x-cost': String(spent.cost),
    'ratelimit-limit': String(spent.of),
    'ratelimit-remaining': String(Math.floor(spent.left)),
    ...(spent.refusedBy && { 'retry-after': String(secondsUntil(spent)) }),
  }
}

/** The same for the answer's `extensions`. */
export function rateExtension(spent: Spent) {
  const { cost, of, left } = spent
  return of === 0 ? { cost } : { cost, limit: of, left: Math.floor(left) }
}

/** HTTP 429 of an operation that was read. */
export function tooMany(spent: Spent): GraphQLError {
  const kind = spent.refusedBy ?? 'cost'
  const { zh, en } = sentences[kind]
  return new GraphQLError(`${zh} ${en}`, {
    extensions: {
      code: CODE,
      kind,
      retryAfterSeconds: secondsUntil(spent),
      cost: rateExtension(spent),
      http: { status: 429, headers: new HeaderMap(Object.entries(rateHeaders(spent))) },
    },
  })
}

/** HTTP 429 of a request that was not read. */
export function tooManyUnread(spent: Spent): RequestRefused {
  return new RequestRefused(429, CODE, sentences[spent.refusedBy ?? 'cost'], rateHeaders(spent))
}

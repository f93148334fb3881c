import type { Text } from '@gongshi/domain-kit'
import { GraphQLError } from 'graphql'

/** How much one operation may ask for. */
export type Limits = {
  depth: number
  aliases: number
  directives: number
  tokens: number
  cost: number
  /** Of the text of an operation. */
  bytes: number
  /** Ids in `node` and `nodes`. */
  nodes: number
}

type Sentence = { code: string; text: (most: number) => Text }

const sentences: Record<keyof Limits, Sentence> = {
  depth: {
    code: 'DEPTH_LIMIT_EXCEEDED',
    text: (most) => ({
      zh: `查询嵌套过深，最多 ${most} 层。`,
      en: `The query nests too deep: at most ${most} levels.`,
    }),
  },
  aliases: {
    code: 'ALIAS_LIMIT_EXCEEDED',
    text: (most) => ({
      zh: `别名过多，最多 ${most} 个。`,
      en: `There are too many aliases: at most ${most}.`,
    }),
  },
  directives: {
    code: 'DIRECTIVE_LIMIT_EXCEEDED',
    text: (most) => ({
      zh: `指令过多，最多 ${most} 个。`,
      en: `There are too many directives: at most ${most}.`,
    }),
  },
  tokens: {
    code: 'TOKEN_LIMIT_EXCEEDED',
    text: (most) => ({
      zh: `查询过长，最多 ${most} 个词元。`,
      en: `The query is too long: at most ${most} tokens.`,
    }),
  },
  cost: {
    code: 'COST_LIMIT_EXCEEDED',
    text: (most) => ({
      zh: `查询代价过高，最多 ${most}；请减少字段或每页条数。`,
      en: `The query costs too much: at most ${most}. Ask for fewer fields or shorter pages.`,
    }),
  },
  nodes: {
    code: 'NODE_LIMIT_EXCEEDED',
    text: (most) => ({
      zh: `一次按编号查询的记录过多，最多 ${most} 条。`,
      en: `Too many records are asked for by their ids: at most ${most}.`,
    }),
  },
  bytes: {
    code: 'DOCUMENT_LIMIT_EXCEEDED',
    text: (most) => ({
      zh: `查询文本过长，最多 ${most} 字节；值请放入变量。`,
      en: `The text of the query is too long: at most ${most} bytes. Put values into variables.`,
    }),
  },
}

/** Every code of a broken limit. */
export const limitCodes: readonly string[] = Object.values(sentences).map(({ code }) => code)

/** The sentence of a broken limit, in both languages, and its code. */
export function limitText(name: keyof Limits, limit: number): Text & { code: string } {
  const { code, text } = sentences[name]
  return { code, ...text(limit) }
}

/** The one error of an operation that breaks a limit, in both languages, with its code and the limit. */
export function limitError(name: keyof Limits, limit: number): GraphQLError {
  const { code, zh, en } = limitText(name, limit)
  return new GraphQLError(`${zh} ${en}`, { extensions: { code, limit } })
}

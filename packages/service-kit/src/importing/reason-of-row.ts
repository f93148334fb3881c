/** What a database says of one row that it cannot keep as it is, by its code. */
const sentences: Readonly<Record<string, string>> = {
  ER_DATA_TOO_LONG: '内容过长 it is too long',
  ER_TRUNCATED_WRONG_VALUE_FOR_FIELD: '含有无法保存的字符 it holds characters that cannot be kept',
  ER_TRUNCATED_WRONG_VALUE: '含有无法保存的值 it holds a value that cannot be kept',
  ER_WARN_DATA_OUT_OF_RANGE: '数值超出范围 the figure is out of range',
  ER_BAD_NULL_ERROR: '缺少内容 it is empty',
}

/** The reason to tell when a database refused one row; undefined for any other failure, which is a defect (F30). */
export function reasonOfRow(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const sentence = typeof code === 'string' ? sentences[code] : undefined
  if (sentence === undefined) return undefined
  const column = /column '(\w+)'/i.exec(String(message))?.[1]
  return column ? `${column}: ${sentence}` : sentence
}

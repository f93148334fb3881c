import type { Text } from '@gongshi/domain-kit'
import {
  LONGEST_CELL,
  LONGEST_HEAD,
  LONGEST_RECORD,
  MOST_BYTES,
  MOST_COLUMNS,
  MOST_ROWS,
  MOST_SHEETS,
} from './limits.ts'

const MIB = 1024 * 1024

/** What is told of a file that is larger than an import takes, with the line and the column where that was seen. */
export const tooLong = (line: number): Text => ({
  zh: `第 ${line} 行：表格超过 ${MOST_ROWS} 行，请分成几个文件导入。`,
  en: `Line ${line}: the table has more than ${MOST_ROWS} rows; import it in several files.`,
})
export const tooWide = (line: number): Text => ({
  zh: `第 ${line} 行第 ${MOST_COLUMNS + 1} 列：表头超过 ${MOST_COLUMNS} 列，未导入。`,
  en: `Line ${line}, column ${MOST_COLUMNS + 1}: the header has more than ${MOST_COLUMNS} columns; nothing was loaded.`,
})
export const headTooLong = (line: number, column: number): Text => ({
  zh: `第 ${line} 行第 ${column} 列：表头不得超过 ${LONGEST_HEAD} 字，未导入。`,
  en: `Line ${line}, column ${column}: what stands over a column has at most ${LONGEST_HEAD} characters; nothing was loaded.`,
})
export const cellTooLong: Text = {
  zh: `一格不得超过 ${LONGEST_CELL} 字`,
  en: `a cell has at most ${LONGEST_CELL} characters`,
}
export const recordTooLong: Text = {
  zh: `一行不得超过 ${LONGEST_RECORD} 字`,
  en: `a row has at most ${LONGEST_RECORD} characters`,
}
export const tooManyBlanks = (line: number): Text => ({
  zh: `第 ${line} 行：空行超过 ${MOST_ROWS} 行，请删去后再导入。`,
  en: `Line ${line}: the table has more than ${MOST_ROWS} empty rows; take them out first.`,
})
export const tooManyBytes: Text = {
  zh: `文件超过 ${MOST_BYTES / MIB} MiB，请分成几个文件导入。`,
  en: `The file has more than ${MOST_BYTES / MIB} MiB; import it in several files.`,
}
export const tooLarge: Text = {
  zh: '工作簿展开后过大，未导入；请只保留要导入的工作表，或改用 CSV。',
  en: 'The workbook is too large once unpacked; keep only the sheet to import, or use CSV.',
}
export const tooManySheets: Text = {
  zh: `工作簿超过 ${MOST_SHEETS} 个工作表，请只保留要导入的工作表。`,
  en: `The workbook has more than ${MOST_SHEETS} sheets; keep only the sheet to import.`,
}
export const otherWidth = (has: number, wanted: number): Text => ({
  zh: `有 ${has} 格，表头有 ${wanted} 格`,
  en: `has ${has} cells, the header has ${wanted}`,
})

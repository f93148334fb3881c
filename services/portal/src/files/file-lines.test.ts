import { expect, test } from '@jest/globals'
import { areOnlyReformatted, fileLines, filesIn } from './file-lines.ts'

const [a, b] = ['019c0000-0000-7000-8000-00000000000a', '019c0000-0000-7000-8000-00000000000b']

test('files go through a form as lines and come back, however a browser ends them', () => {
  const files = [
    { id: a, name: '需求书 定稿.pdf' },
    { id: b, name: '方案.docx' },
  ]
  expect(filesIn(fileLines(files).replaceAll('\n', '\r\n'))).toEqual(files)
  expect(filesIn(`\n${fileLines(files)}\n\nnot a file`)).toEqual(files)
  expect(filesIn(undefined)).toEqual([])
})

test('only another format: the same document at the same place, by its name', () => {
  expect(areOnlyReformatted(`${a} 需求书.docx`, `${b} 需求书.pdf`)).toBe(true)
  expect(areOnlyReformatted(`${a} 需求书.docx`, `${a} 需求书.docx`)).toBe(true)
  expect(areOnlyReformatted(`${a} 需求书.docx`, `${b} 需求书.docx`)).toBe(false)
  expect(areOnlyReformatted(`${a} 需求书.docx`, `${b} 新需求书.pdf`)).toBe(false)
  expect(areOnlyReformatted(`${a} 需求书.docx`, '')).toBe(false)
})

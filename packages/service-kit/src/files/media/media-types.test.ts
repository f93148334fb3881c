import { describe, expect, test } from '@jest/globals'
import { aPdf, aZip } from '../../../test/files/some-files.ts'
import { endingsOf, isOfType, mediaTypeNamed, mediaTypeOf, mediaTypes, tableTypes } from './media-types.ts'

const office = 'application/vnd.openxmlformats-officedocument'

describe('a file is what its own bytes say', () => {
  test.each([
    ['application/pdf', aPdf()],
    ['application/ofd', aZip('Doc_0/Document.xml', 'OFD.xml')],
    [`${office}.wordprocessingml.document`, aZip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    [`${office}.spreadsheetml.sheet`, aZip('xl/workbook.xml', '[Content_Types].xml')],
    [`${office}.presentationml.presentation`, aZip('ppt/presentation.xml')],
    ['image/png', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1')],
    ['image/jpeg', Buffer.from('\xff\xd8\xff\xe0....', 'latin1')],
  ])('%s', (type, head) => expect(mediaTypeOf(head)).toBe(type))

  test.each([
    ['a program', Buffer.from('MZ\x90\x00')],
    ['a page', Buffer.from('<html><script>alert(1)</script>')],
    ['a picture that holds script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['a PDF with something before it', Buffer.from('<html>%PDF-1.7')],
    ['an archive of other things', aZip('setup.exe', 'words/document.xml', 'Doc/OFD.xml')],
    ['names of a document outside any archive', Buffer.from('word/document.xml')],
    ['an archive cut off in its first header', aZip('word/document.xml').subarray(0, 20)],
    ['nothing', Buffer.alloc(0)],
  ])('must fail: %s', (_what, head) => expect(mediaTypeOf(head)).toBeUndefined())
})

describe('a table of text', () => {
  const isTable = (head: Buffer) => isOfType(head, 'text/csv')
  test.each([
    ['UTF-8', Buffer.from('\uFEFF代码,名称\r\n')],
    ['GB 18030', Buffer.from([0xd6, 0xe9, 0x2c, 0x0a])],
    ['UTF-16', Buffer.from('\uFEFF代码,name\r\n', 'utf16le')],
  ])('%s', (_what, head) => expect(isTable(head)).toBe(true))
  test.each([
    ['a program', Buffer.from('MZ\x90\x00')],
    ['a page', Buffer.from('\uFEFF\n<html>')],
    ['a page in UTF-16', Buffer.from('\uFEFF\n<html>', 'utf16le')],
    ['UTF-16 that does not say so', Buffer.from('name\r\n', 'utf16le')],
    ['a paper', aPdf()],
    ['a workbook', aZip('xl/workbook.xml')],
    ['nothing', Buffer.alloc(0)],
  ])('must fail: %s', (_what, head) => expect(isTable(head)).toBe(false))
  test('is handed in where tables are imported, and nowhere else', () => {
    expect(mediaTypes).not.toContain('text/csv')
    expect(tableTypes).toContain('text/csv')
  })
})

describe('what a name says', () => {
  test.each(mediaTypes.flatMap((type) => endingsOf(type).map((ending) => [ending, type])))(
    '.%s, in letters of any size',
    (ending, type) => {
      expect(mediaTypeNamed(`需求书.${ending}`)).toBe(type)
      expect(mediaTypeNamed(`需求书.v2.${ending?.toUpperCase()}`)).toBe(type)
    },
  )
  test.each(['需求书', '需求书.pdf.exe', '需求书.docm', '.pdf.', ''])('must fail: %p', (name) =>
    expect(mediaTypeNamed(name)).toBeUndefined(),
  )
})

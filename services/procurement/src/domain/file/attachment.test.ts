import { describe, expect, test } from '@jest/globals'
import { type Attachment, areOnlyReformatted } from './attachment.ts'

const file = (name: string, mediaType: string, sha256: string): Attachment => ({
  id: `${name}-${sha256}`,
  name,
  mediaType,
  sha256: sha256.repeat(64),
  size: 1,
})
const word = file('需求书.docx', 'docx', 'a')
const pdf = file('需求书.pdf', 'pdf', 'b')
const plan = file('方案.pdf', 'pdf', 'c')

describe('another format of an attachment is minor, every other change of one is material (4.5)', () => {
  test.each<[string, Attachment[], Attachment[]]>([
    ['the same document as another kind of file', [word], [pdf]],
    ['one of two', [plan, word], [plan, pdf]],
    ['nothing', [word, plan], [word, plan]],
    ['the same bytes handed in anew', [word], [{ ...word, id: 'anew' }]],
  ])('minor: %s', (_what, before, after) => expect(areOnlyReformatted(before, after)).toBe(true))

  test.each<[string, Attachment[], Attachment[]]>([
    ['one added', [word], [word, plan]],
    ['one left out', [word, plan], [word]],
    ['another document of the same kind and name', [pdf], [{ ...pdf, sha256: 'd'.repeat(64) }]],
    ['another name', [word], [file('需求书（修订）.pdf', 'pdf', 'b')]],
    ['another name for the same bytes', [word], [{ ...word, name: '新需求书.docx' }]],
    ['two exchanged', [word, plan], [plan, word]],
    ['both formats side by side', [word], [word, pdf]],
  ])('material: %s', (_what, before, after) => expect(areOnlyReformatted(before, after)).toBe(false))
})

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { librariesIn } from './libraries-in.ts'

test('the folders of the libraries, and those that some keep for themselves; plug-ins are none', () => {
  const root = mkdtempSync(join(tmpdir(), 'gongshi-'))
  const triplet = 'usr/lib/x86_64-linux-gnu'
  for (const file of ['libaio.so.1', 'pulseaudio/libpulsecommon-16.1.so', 'gtk-3.0/modules.txt']) {
    const path = join(root, triplet, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
  }
  const found = librariesIn(root).split(':')
  expect(found).toEqual(['usr/lib', triplet, `${triplet}/pulseaudio`].map((folder) => join(root, folder)))
})

test('a folder with nothing unpacked has none', () => {
  expect(librariesIn(mkdtempSync(join(tmpdir(), 'gongshi-')))).toBe('')
})

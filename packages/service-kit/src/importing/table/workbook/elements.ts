import { type SaxesAttributePlain, SaxesParser } from 'saxes'
import { DEEPEST, MOST_ATTRIBUTES } from '../limits.ts'
import { UnreadableTable } from '../table.ts'

/** What is heard while a part is read: an element begins, text stands in it, it ends. */
export type Listener = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/**
 * Reads one part of a workbook as it comes; names are told without their prefix. Of a part that is not there nothing is heard.
 *
 * The parser knows no entities but XML's own five, so none grows; what stands deeper, or has more attributes, than a workbook has is refused.
 *
 * @throws UnreadableTable for what is no XML
 */
export async function readElements(
  part: AsyncIterable<string>,
  { open, text, close }: Listener,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false })
  const faulty = () => {
    throw new UnreadableTable(isNoXml)
  }
  let [depth, attributes] = [0, 0]
  parser.on('error', faulty)
  parser.on('opentagstart', () => {
    depth += 1
    attributes = 0
    if (depth > DEEPEST) faulty()
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > MOST_ATTRIBUTES) faulty()
  })
  parser.on('opentag', ({ name, attributes }) => open?.(bare(name), bareKeys(attributes as Attributes)))
  parser.on('text', (told) => text?.(told))
  parser.on('cdata', (told) => text?.(told))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(bare(name))
  })
  let isThere = false
  for await (const piece of part) {
    isThere ||= piece !== ''
    parser.write(piece)
  }
  if (isThere) parser.close()
}

type Attributes = Readonly<Record<string, SaxesAttributePlain | string>>

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

function bareKeys(attributes: Attributes): Record<string, string> {
  const keys: Record<string, string> = {}
  for (const name in attributes) keys[bare(name)] = String(attributes[name])
  return keys
}

const isNoXml = { zh: '工作簿内部有误，无法读取。', en: 'The workbook is faulty inside and cannot be read.' }

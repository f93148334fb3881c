import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** An archive of these parts, packed. */
export async function anArchive(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text as string), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** What every workbook has besides its sheet. */
export const sheetless = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
}

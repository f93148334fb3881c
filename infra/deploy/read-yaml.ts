import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'

/** The documents of a YAML file of this folder, anchors and merges resolved. */
export function readYaml<T>(file: string): T[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  return parseAllDocuments(text, { merge: true }).map((document) => {
    if (document.errors[0]) throw document.errors[0]
    return document.toJS() as T
  })
}

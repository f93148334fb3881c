import { accessSync, constants, mkdirSync } from 'node:fs'
import { cacheDir, dataDir } from './places.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Makes the folders everything goes into.
 *
 * @param {readonly string[]} [folders]
 * @throws {Trouble} when they belong to somebody else: a start as root leaves them so
 */
export function ensureWritable(folders = [cacheDir, dataDir]) {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
    } catch {
      throw new Trouble(
        `${folder} cannot be written by you: take it over with \`sudo chown -R "$USER" ${folder}\`, or name another folder with GONGSHI_DATA_DIR.`,
      )
    }
  }
}

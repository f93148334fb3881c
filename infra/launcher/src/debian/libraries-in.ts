import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The search path of shared libraries below a folder that packages were unpacked into, with the folders that some
 * libraries keep for themselves (`pulseaudio/`): they name those by absolute paths, which hold only when installed.
 *
 * @param root with `usr/` below it
 */
export function librariesIn(root: string): string {
  return ['lib', 'usr/lib']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...foldersIn(folder).filter(isTriplet).flatMap(withPrivate)])
    .join(delimiter)
}

const isTriplet = (folder: string): boolean => folder.includes('-linux-gnu')

const withPrivate = (folder: string): string[] => [folder, ...foldersIn(folder).filter(hasLibrary)]

const hasLibrary = (folder: string): boolean =>
  readdirSync(folder).some((name) => /^lib.+\.so(\.|$)/.test(name))

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
}

import { resolve } from 'node:path'
import { checkTree } from './check-tree.ts'

/*
 * The floor rule over every import of the house.
 *
 *   node tools/floors/floors.ts [root]     exits 1 and names every violation with file, line and row of the table
 */
const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../..'))
const { files, imports, violations } = checkTree(root)
for (const violation of violations) console.error(violation)
const verdict = violations.length === 0 ? 'every arrow points downward' : `${violations.length} violations`
console.log(`floors: ${files} files, ${imports} imports, ${verdict}`)
process.exitCode = violations.length === 0 ? 0 : 1

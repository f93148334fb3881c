/**
 * The one door every npm script goes through: `node infra/launcher/door.mjs <script> [arguments]`.
 *
 * Plain JavaScript that Node 20.19 understands, because it is what makes Node 24 available: runtime,
 * then the locked dependencies, then generated code, then the script itself. What is there already is
 * not made again, so a warm door costs well under half a second.
 *
 * @source platform.md, sections 1 and 2
 */
import { openDoor } from './door/open.mjs'

process.exitCode = await openDoor(process.argv.slice(2))

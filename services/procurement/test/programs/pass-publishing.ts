import { resolve } from 'node:path'
import { passedFiles } from '../../../../tools/measure/passed-files.ts'
import { publishNotice } from '../../src/graphql/verbs.generated.ts'
import { people } from '../people.ts'
import { ready, seen } from '../stories.ts'
import { openTestRoom } from '../test-room.ts'

/*
 * Publishes a notice from its resolver down, and tells as JSON which files that passed: `published` and `passed`. One was published
 * before, so that nothing is counted that is made once a process.
 */
const room = await openTestRoom()
const publish = async () => {
  const [input, context] = [seen(await ready(room)), room.as(people.approver)]
  return () => resolverOf(publishNotice)({}, { input }, context)
}
/** As the server calls it: a resolver has a fourth argument that this one does not look at. */
const resolverOf = (resolver: unknown) =>
  resolver as (...given: unknown[]) => Promise<{ userErrors: unknown[] }>

await (await publish())()
const again = await publish()
let errors: unknown
const passed = await passedFiles(resolve(import.meta.dirname, '../../../..'), async () => {
  errors = (await again()).userErrors
})
await room.close()
console.log(JSON.stringify({ errors, passed }))

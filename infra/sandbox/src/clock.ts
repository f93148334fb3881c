import { ZONE } from '@gongshi/domain-kit'
import { clockDatabase } from './clock/clock-database.ts'
import { sandboxClock } from './clock/sandbox-clock.ts'
import { readKept } from './house/kept.ts'
import { dataDirOfHere } from './paths.ts'

/**
 * `npm run -s clock -- 2026-03-18T00:00:01+08:00` moves the clock of every running process, which runs on from there;
 * `real` puts it back; without an argument it tells the time. Refused unless this is a sandbox.
 */
try {
  const now = await sandboxClock(clockDatabase(process.env, readKept(dataDirOfHere())), process.argv[2])
  console.log(now.toZonedDateTimeISO(ZONE).toString({ smallestUnit: 'second', timeZoneName: 'never' }))
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(
    code === 'ECONNREFUSED'
      ? '房子没有运行，请先 npm start。The house is not running: npm start first.'
      : message,
  )
  process.exitCode = 1
}

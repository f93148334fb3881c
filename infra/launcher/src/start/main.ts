import { tellTrouble } from '../tell-trouble.ts'
import { askedToStop, untilAborted } from './asked-to-stop.ts'
import { startEverything } from './start-everything.ts'

/** `npm start`: the whole house on this machine, until it is asked to stop. */
process.title = 'gongshi'
const stop = askedToStop()
// a waiting promise keeps no process alive
const alive = setInterval(() => undefined, 60_000)
try {
  const running = await startEverything(process.env, stop)
  if (running) {
    process.stdout.write(`${running.table}\nready\n`)
    await untilAborted(stop)
    await running.stop()
  }
} catch (error) {
  tellTrouble(error)
}
clearInterval(alive)
process.exit()

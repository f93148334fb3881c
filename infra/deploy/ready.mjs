/** Asks this container's process whether it is ready: exit code 0 when it answers 200 on /readyz. */
const address = `http://127.0.0.1:${process.env.PORT ?? 4000}/readyz`
const answer = await fetch(address, { signal: AbortSignal.timeout(2500) }).catch(() => undefined)
process.exit(answer?.ok ? 0 : 1)

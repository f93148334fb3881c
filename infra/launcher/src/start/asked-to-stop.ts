/**
 * Settles when somebody wants us to stop: Ctrl-C, SIGTERM, a closed terminal, or the door we came through is gone.
 * Being asked again changes nothing.
 */
export function askedToStop(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(signal))
  const door = process.ppid
  setInterval(() => {
    if (process.ppid !== door) controller.abort('the door is gone')
  }, 500).unref()
  return controller.signal
}

/** Waits for it. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

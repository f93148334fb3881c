import type { ProcessMark } from '../../door/born.mjs'

/** A database or queue server in use. */
export type Server = {
  /** With user and password. */
  url: string
  /** Where it came from, for people. */
  origin: string
  /** The process, when it is ours. */
  mark?: ProcessMark
  /** Starts it again with the same address, when it is ours. */
  restart?: () => Promise<void>
  /** Ends it when it is ours; does nothing to somebody else's. */
  stop: () => Promise<void>
}

/** A server that runs as a child of this process; fault tests end it and start it again. */
export type PrivateServer = Server & {
  pid: number
  port: number
  /** Ends it with this signal and waits until it is gone. */
  kill: (signal: NodeJS.Signals) => Promise<void>
  /** Starts it again on the same port, with the same data and password. */
  restart: () => Promise<void>
}

export type Servers = { mysql: Server; redis: Server }

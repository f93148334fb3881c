/** A browser that can be driven, and what it is started with. */
export type Browser = {
  program: string
  /** Its whole environment: nothing of the user's profile, its libraries and fonts. */
  env: Record<string, string>
}

/**
 * How it is started for tests and pictures: without a window, a network of its own, or news from its makers. The
 * profile is a new empty folder each time, which the driver gives it.
 */
export const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** What of it is said: what is null or left out is absent. */
export const present = <T extends object>(of: T): Present<T> =>
  Object.fromEntries(
    Object.entries(of).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<T>

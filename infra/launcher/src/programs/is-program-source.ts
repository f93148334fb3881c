/**
 * Whether the processes of the house are made from a file; migrations and data are read from where they stand.
 *
 * @param path relative to the repository
 */
export function isProgramSource(path: string): boolean {
  return (
    /^(services\/[^/]+|packages\/[^/]+|infra\/sandbox)\/(src\/.*\.(ts|json)|package\.json)$/.test(path) &&
    !/\.test\.ts$/.test(path)
  )
}

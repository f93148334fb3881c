/**
 * Whether the processes of the house are made from a file; migrations in SQL and data are read from where they stand.
 *
 * @param path relative to the repository
 */
export const isProgramSource = (path: string): boolean => SOURCE.test(path) && !/\.test\.ts$/.test(path)

const SOURCE =
  /^(services\/[^/]+|packages\/[^/]+|infra\/sandbox)\/(src\/.*\.(ts|json)|migrations\/.*\.ts|package\.json)$/

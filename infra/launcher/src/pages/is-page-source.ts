/**
 * Whether the portal's pages are made from a file; what codegen or the build writes is made itself.
 *
 * @param path relative to the repository
 */
export function isPageSource(path: string): boolean {
  if (/\.generated(\.ts$|\/)|\.test\.tsx?$|^services\/portal\/(build|test|\.[^/]+)\//.test(path)) return false
  return /^services\/portal\/|^packages\/service-kit\/src\//.test(path)
    ? /\.(tsx?|css|graphql|svg)$|package\.json$/.test(path)
    : path === 'packages/graph/api.graphql'
}

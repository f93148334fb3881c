/**
 * The module that runs for a source: the source itself, and its bundle in a house that runs bundles (there the bundler
 * writes this file).
 *
 * @param source the path of its file
 */
export const whatRuns = (source: string): string => source

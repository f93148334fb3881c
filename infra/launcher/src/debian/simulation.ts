/** A package that an installation would bring. */
export type MissingPackage = { name: string; version: string }

/**
 * Reads from a simulated installation which packages are missing on this machine.
 *
 * A line is `Inst libaio1 (0.3.113-4 Debian:12.1/stable [amd64])`, with the old version in brackets before the
 * parenthesis when the package would be upgraded.
 *
 * @param output of `apt-get install --simulate`
 */
export function missingPackages(output: string): MissingPackage[] {
  return output.split('\n').flatMap((line) => {
    const [, name, version] = /^Inst (\S+) (?:\[[^\]]*\] )?\((\S+) /.exec(line) ?? []
    return name && version ? [{ name, version }] : []
  })
}

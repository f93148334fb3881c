const esmOnly = ['jose', 'uuid', 'canonicalize', 'temporal-polyfill', 'temporal-utils', 'oidc-provider', 'nanoid', 'graphql-scalars', 'quick-lru', 'eta', 'koa', '@koa']

/** What every project shares: TypeScript through SWC to CommonJS, so that graphql is loaded once. */
const base = {
  testEnvironment: 'node',
  transform: { '\\.(m?[jt]sx?)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'commonjs' }, sourceMaps: 'inline' }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  extensionsToTreatAsEsm: [],
}

/** `.test.ts` is pure; `.store.test.ts` needs MariaDB; `.queue.test.ts` needs MariaDB and Redis; `.house.test.ts` drives the running house. */
export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{packages,services,infra,tools}/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '\\.(store|queue|house)\\.test\\.ts$', '/\\.data/'] },
  ],
}

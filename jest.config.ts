const esmOnly = [
  'jose',
  'uuid',
  'canonicalize',
  'cookie',
  'get-port',
  'temporal-polyfill',
  'temporal-utils',
  'oidc-provider',
  'nanoid',
  'graphql-scalars',
  'quick-lru',
  'eta',
  'koa',
  '@koa',
  '@remix-run',
]

/** What every project shares: TypeScript through SWC to CommonJS, so that graphql is loaded once. */
const base = {
  testEnvironment: '<rootDir>/tools/jest/one-realm.ts',
  runtime: '<rootDir>/tools/jest/packages-once.ts',
  // beside the house's other state: what was transformed once is not transformed again for the next run
  cacheDirectory: '<rootDir>/.data/jest',
  transform: {
    '\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2024',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
    '\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  extensionsToTreatAsEsm: [],
}

/** Where the tests lie; the folder of state may hold a copy of anything. */
const places = '<rootDir>/{packages,services,infra,tools}/**'

/** The kinds of tests that need more than the code itself. */
const heavy = ['store', 'queue', 'house', 'alone', 'browser']

/** One kind of tests by the ending of its files. */
const project = (displayName: string, timeoutMs: number) => ({
  ...base,
  displayName,
  testTimeout: timeoutMs,
  testMatch: [`${places}/*.${displayName}.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', '/\\.data/'],
})

/** `.test.ts` is pure; `.store.test.ts` needs MariaDB; `.queue.test.ts` needs MariaDB and Redis; `.house.test.ts` drives the running house, `.alone.test.ts` with no test beside it, `.browser.test.ts` its pages in Chromium. */
export default {
  // jest 30 reads the timeout of the whole run only, not that of a project; a walk through many pages takes a slow machine its time.
  testTimeout: 300_000,
  projects: [
    {
      ...project('unit', 10_000),
      testMatch: [`${places}/*.test.ts`],
      testPathIgnorePatterns: ['/node_modules/', '/\\.data/', `\\.(${heavy.join('|')})\\.test\\.ts$`],
    },
    project('store', 30_000),
    project('queue', 60_000),
    project('house', 120_000),
    project('alone', 120_000),
    {
      ...project('browser', 60_000),
      globalSetup: '<rootDir>/services/portal/test/board/open.ts',
      globalTeardown: '<rootDir>/services/portal/test/board/close.ts',
      setupFilesAfterEnv: ['<rootDir>/services/portal/test/board/ready.ts'],
    },
  ],
}

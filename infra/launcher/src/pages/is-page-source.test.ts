import { expect, test } from '@jest/globals'
import { isPageSource } from './is-page-source.ts'

test.each([
  'services/portal/src/pages/home/home.tsx',
  'services/portal/src/pages/home/home.graphql',
  'services/portal/src/styles/board.css',
  'services/portal/vite.config.ts',
  'services/portal/package.json',
  'packages/service-kit/src/config/read-config.ts',
  'packages/graph/api.graphql',
])('a change of %s makes the pages stale', (path) => expect(isPageSource(path)).toBe(true))

test.each([
  'services/portal/build/server/index.js',
  'services/portal/.react-router/types/+routes.ts',
  'services/portal/src/graph/documents.generated/graphql.ts',
  'services/portal/src/text/yuan.test.ts',
  'services/portal/test/reading.browser.test.ts',
  'packages/graph/supergraph.graphql',
])('a change of %s does not', (path) => expect(isPageSource(path)).toBe(false))

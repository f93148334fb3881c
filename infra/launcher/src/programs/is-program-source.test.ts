import { expect, test } from '@jest/globals'
import { isProgramSource } from './is-program-source.ts'

test.each([
  'services/procurement/src/main.ts',
  'services/procurement/src/graphql/typeDefs.generated.ts',
  'packages/service-kit/src/room/start-room.ts',
  'packages/service-kit/package.json',
  'infra/sandbox/src/issuer/main.ts',
  'infra/sandbox/src/city/project-subjects.json',
  'services/organizations/migrations/0102-name-keys.ts',
])('a change of %s makes the programs stale', (path) => expect(isProgramSource(path)).toBe(true))

test.each([
  'services/procurement/src/domain/rules.test.ts',
  'services/procurement/migrations/0001-timer.sql',
  'services/portal/build/server/index.js',
  'services/portal/src/pages/home/home.tsx',
  'infra/sandbox/test/house/ask.ts',
])('a change of %s does not', (path) => expect(isProgramSource(path)).toBe(false))

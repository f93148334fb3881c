import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { VERSION } from '../launcher/door/pinned.mjs'
import { HEAP_MIB } from '../sandbox/src/house/crew.ts'

const root = join(import.meta.dirname, '../..')
const dockerfile = readFileSync(join(import.meta.dirname, 'Dockerfile'), 'utf8')

test('the image runs the Node release that everything runs under', () => {
  const bases = [...dockerfile.matchAll(/^FROM node:(\S+?)-/gm)].map(([, version]) => version)
  expect(new Set(bases)).toEqual(new Set([VERSION]))
  expect(readFileSync(join(root, '.node-version'), 'utf8').trim()).toBe(VERSION)
})

test('what others made is named by its digest, so that a tag moved by anybody changes nothing here (attack 7)', () => {
  const compose = readFileSync(join(import.meta.dirname, 'compose.yaml'), 'utf8')
  const bases = [
    ...dockerfile.matchAll(/^FROM (\S+:\S+)/gm),
    ...compose.matchAll(/^\s+image: (?!gongshi)(\S+)/gm),
  ]
  expect(bases).toHaveLength(4)
  for (const [, image] of bases) expect(image).toMatch(/^[a-z]+:[\w.-]+@sha256:[\da-f]{64}$/)
})

test('the layer of modules sees the manifest of every workspace of the lock file, and no other', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const workspaces = Object.keys(packages).filter((path) => path && !path.includes('node_modules'))
  const copied = [...dockerfile.matchAll(/^COPY (\S+)\/package\.json \S+$/gm)].map(([, folder]) => folder)
  expect(copied.sort()).toEqual(workspaces.sort())
  for (const folder of copied) expect(existsSync(join(root, folder!, 'package.json'))).toBe(true)
})

test('every process has the heap it is tested with (attack 5), two thirds of a pod’s memory at most', () => {
  expect(/^ENTRYPOINT .*--max-old-space-size=(\d+)/m.exec(dockerfile)?.[1]).toBe(String(HEAP_MIB))
  const manifests = globSync(join(import.meta.dirname, 'kubernetes/*.yaml')).map((file) =>
    readFileSync(file, 'utf8'),
  )
  const limits = manifests.flatMap((text) => [...text.matchAll(/limits: \{ memory: (\d+)Mi \}/g)])
  expect(limits.length).toBeGreaterThanOrEqual(6)
  for (const [, mib] of limits) expect(HEAP_MIB).toBeLessThanOrEqual((Number(mib) * 2) / 3)
})

describe('no key enters the image, and nothing that does not run (attack 11)', () => {
  const ignored = readFileSync(join(import.meta.dirname, 'Dockerfile.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  const isIgnored = (path: string) =>
    ignored.some((pattern) => matchesGlob(path, pattern) || matchesGlob(path, `${pattern}/**`))

  test.each([
    'infra/deploy/settings.env',
    'settings.env',
    'services/gateway/.env',
    '.env.production',
    'infra/deploy/settings.example.env',
    'infra/deploy/kubernetes/secret.yaml',
    'infra/deploy/kubernetes/secret.example.yaml',
    'tls/server.key',
    'services/portal/tls.pem',
    '.data/house.json',
    'docs/architecture.md',
    'services/procurement/test/a-project.ts',
    'packages/service-kit/src/seal/news-seal.test.ts',
  ])('%s stays out', (path) => expect(isIgnored(path)).toBe(true))

  test.each([
    'services/procurement/src/main.ts',
    'services/procurement/migrations/0002-project.sql',
    'packages/service-kit/migrations/ground/0001-ground.sql',
    'packages/graph/supergraph.graphql',
    'services/catalogue/data/policy-parameters.csv',
  ])('%s comes along', (path) => expect(isIgnored(path)).toBe(false))

  test('the last stage takes by name what runs', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
    const taken = [...last.matchAll(/^COPY --from=made \/app\/?(\S*) /gm)].map(([, path]) => path)
    expect(taken).toEqual([
      'package.json',
      'node_modules',
      'packages',
      'services',
      'base',
      'infra/deploy/ready.mjs',
    ])
  })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOMS } from '../sandbox/src/house/names.ts'
import { readYaml } from './read-yaml.ts'

type Reference = { name: string; valueFrom?: { secretKeyRef?: { name: string; key: string } } }
type Container = {
  args: string[]
  env?: Reference[]
  readinessProbe: { httpGet: { path: string } }
  livenessProbe: { httpGet: { path: string } }
  securityContext: { readOnlyRootFilesystem: boolean; allowPrivilegeEscalation: boolean }
}
type Resource = {
  kind: string
  metadata: { name: string }
  data?: Record<string, string>
  stringData?: Record<string, string>
  resources?: string[]
  spec?: { template?: { spec: { containers: Container[] } }; ports?: { port: number }[] }
}

const files = readdirSync(join(import.meta.dirname, 'kubernetes'))
const all = files.flatMap((file) => readYaml<Resource>(`kubernetes/${file}`))
const one = (kind: string, name: string) =>
  all.find((each) => each.kind === kind && each.metadata?.name === name)
const processes = [...ROOMS, 'gateway', 'portal']

test('every file is part of what is applied, but for the example of the secret', () => {
  const listed = all.find(({ kind }) => kind === 'Kustomization')!.resources
  const expected = files.filter((file) => file !== 'kustomization.yaml' && file !== 'secret.example.yaml')
  expect([...listed!].sort()).toEqual(expected.sort())
})

describe.each(processes)('%s', (name) => {
  const container = one('Deployment', name)!.spec!.template!.spec.containers[0]!

  test('runs its own program, is asked for life and readiness, and can write nowhere', () => {
    expect(container.args).toEqual([`services/${name}/src/main.ts`])
    expect(container.livenessProbe.httpGet.path).toBe('/livez')
    expect(container.readinessProbe.httpGet.path).toBe('/readyz')
    expect(container.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    })
  })

  test('is found under its name', () => {
    expect(one('Service', name)!.spec!.ports![0]!.port).toBe(name === 'portal' ? 3000 : 4000)
  })

  test('asks only for secrets that the example shows', () => {
    const shown = Object.keys(one('Secret', 'secrets')!.stringData!)
    const asked = container.env!.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef?.key ?? [])
    expect(shown).toEqual(expect.arrayContaining(asked))
  })
})

test('every room is named to its neighbours, and the clock cannot be moved', () => {
  const { data } = one('ConfigMap', 'settings')!
  for (const room of ROOMS) expect(data![`${room.toUpperCase()}_URL`]).toBe(`http://${room}:4000/graphql`)
  expect(data).not.toHaveProperty('SANDBOX')
})

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkFile, checkTree } from './check-tree.ts'

const room = 'services/procurement/src'
const byName = ': a package is entered by its name, a room never'
const example = (name: string) => join(import.meta.dirname, 'examples', name)
const inRoom = (file: string, text: string) => checkFile(`services/procurement/${file}`, text).violations

describe('the floor rule', () => {
  test('a tree whose arrows all point downward passes', () => {
    expect(checkTree(example('passes'))).toMatchObject({ violations: [], files: 11 })
  })

  test('every way of breaking it is named with its file, its line and the row of the table', () => {
    const { violations } = checkTree(example('must-fail'))
    expect(violations.map((violation) => violation.replace(/ \(.*\n.*/, ''))).toEqual([
      'packages/events/src/index.ts:1 events may not use @gongshi/service-kit',
      'services/lobby/src/main.ts:1 stands on no floor of the table',
      `${room}/commands/close-notice.ts:1 commands may not import tests`,
      `${room}/commands/close-notice.ts:3 commands may not import main`,
      `${room}/domain/notice/knows-the-tables.ts:2 domain may not use typeorm`,
      `${room}/domain/notice/loads-what-it-likes.ts:1 domain may not import what is only known at run time`,
      `${room}/domain/notice/reads-a-file.ts:1 domain may not use node:fs`,
      `${room}/domain/notice/type-from-the-store.ts:1 domain may not import store`,
      `${room}/graphql/notice/resolvers/closeNotice.ts:1 graphql may not import neighbours`,
      `${room}/helpers.ts:1 stands on no floor of the table`,
      `${room}/jobs/close-notice.ts:1 services/procurement may not reach into services/organizations${byName}`,
      `${room}/neighbours/catalogue.ts:1 services/procurement may not reach into packages/domain-kit${byName}`,
      `${room}/store/notices.ts:1 store may not import commands`,
      `${room}/store/notices.ts:3 store may not import jobs`,
      `${room}/domain/notice/deadlines.ts:1 imports lead in a circle: ${room}/domain/notice/deadlines.ts → ${room}/domain/notice/notice.ts`,
    ])
    const rowed = violations.filter((one) => !/stands on no floor of the table|in a circle/.test(one))
    for (const violation of rowed) expect(violation).toMatch(/\n {4}row: \S+ may import: .*; packages: /)
  })

  test('the command exits 1 on the tree that must fail and 0 on the one that passes', () => {
    const run = (name: string) =>
      spawnSync(process.execPath, [join(import.meta.dirname, 'floors.ts'), example(name)], {
        encoding: 'utf8',
      })
    expect(run('must-fail')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('domain may not import store'),
    })
    expect(run('passes')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('every arrow points downward'),
    })
  })
})

describe('what no example tree can show', () => {
  test('what codegen writes counts as the graphql floor', () => {
    const text = "import { formatFen } from '@gongshi/domain-kit'\nimport '../../config.ts'"
    expect(inRoom('src/domain/notice/types.generated.ts', text)).toHaveLength(1)
    expect(inRoom('src/graphql/types.generated.ts', "import '../main.ts'")[0]).toContain(
      'graphql may not import main',
    )
  })

  test('a room is not entered by its name either, not even by itself', () => {
    for (const room of ['organizations', 'procurement']) {
      const [violation] = inRoom('src/commands/award.ts', `import x from '@gongshi/${room}'`)
      expect(violation).toContain(`commands may not use @gongshi/${room}`)
    }
  })

  test('a package counts whatever is imported of it', () => {
    expect(inRoom('src/graphql/a.ts', "import a from '@gongshi/service-kit/graphql'")).toEqual([])
    expect(inRoom('src/graphql/a.ts', "import a from 'typeorm/browser'")).toHaveLength(1)
  })

  test('a test file may import anything', () => {
    expect(inRoom('src/domain/a.test.ts', "import '../store/store.ts'\nimport 'mysql2'")).toEqual([])
  })

  test('import = require and require are imports', () => {
    expect(inRoom('src/domain/a.ts', "import fs = require('node:fs')\nrequire('mysql2')")).toHaveLength(2)
  })
})

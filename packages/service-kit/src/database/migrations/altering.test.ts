import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { alteringOf, type Names, withoutWhatIsThere } from './altering.ts'
import { statementsOf } from './read-migrations.ts'

const none: Names = { column: new Set(), index: new Set() }
const run = (statement: string, names = none) => {
  const altering = alteringOf(statement)
  return altering ? withoutWhatIsThere(altering, names) : 'as it is'
}

describe('ADR 35: what is added to a table can be added again, in words that MySQL knows, too', () => {
  const statement = `-- Why; and what, in words.
alter table told
  add column if not exists word varchar(40) not null default 'a, b' after id,
  add column if not exists kept decimal(10, 2) null,
  modify column late date null,
  add unique index if not exists once (word(10), kept)`

  test('nothing is there: all of it, without the words', () => {
    expect(run(statement)).toBe(
      `-- Why; and what, in words.
alter table told add column word varchar(40) not null default 'a, b' after id, add column kept decimal(10, 2) null, modify column late date null, add unique index once (word(10), kept)`,
    )
  })

  test('some of it is there: the rest; what changes a column is done again', () => {
    expect(run(statement, { column: new Set(['word', 'kept']), index: new Set(['once']) })).toMatch(
      /alter table told modify column late date null$/,
    )
  })

  test('an index of a column’s name is no column', () => {
    expect(
      run('alter table told add column if not exists once int null', { ...none, index: new Set(['once']) }),
    ).toBe('alter table told add column once int null')
  })

  test('all of it is there: nothing is run', () => {
    expect(
      run('alter table told add index if not exists once (word)', { ...none, index: new Set(['once']) }),
    ).toBe(undefined)
  })

  test.each([
    'create table if not exists told (id int)',
    'alter table told modify late date null',
    'do sleep(0)',
  ])('any other statement stays as it is: %s', (other) => expect(run(other)).toBe('as it is'))
})

test('no migration of the house gives MySQL what it does not know', () => {
  const root = join(__dirname, '../../../../..')
  const files = globSync(['services/*/migrations/*.sql', 'packages/service-kit/migrations/*/*.sql'], {
    cwd: root,
  })
  expect(files.length).toBeGreaterThan(60)
  const given = files.flatMap((file) =>
    statementsOf(readFileSync(join(root, file), 'utf8')).map((statement) => {
      const told = run(statement)
      return { file, sql: told === 'as it is' ? statement : (told ?? '') }
    }),
  )
  const unknown = given.filter(({ sql }) =>
    /if (not )?exists/i.test(sql.replace(/create (table|trigger) if not exists/gi, '')),
  )
  expect(unknown).toEqual([])
})

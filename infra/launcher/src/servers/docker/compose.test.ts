import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { composeServers, dockerAnswers } from './compose.ts'

const dir = mkdtempSync(join(tmpdir(), 'gongshi-docker-'))
const heard = () => readFileSync(join(dir, 'heard'), 'utf8').trim().split('\n')
const path = process.env.PATH

/** A docker that notes what it is asked and answers as the real one does. */
const fakeDocker = `#!/bin/sh
echo "$@" >> '${dir}/heard'
case "$*" in
  info*) echo 28.2.2 ;;
  *'port mariadb'*) echo 127.0.0.1:32768 ;;
  *'port redis'*) echo 127.0.0.1:32769 ;;
esac
`

beforeAll(() => {
  writeFileSync(join(dir, 'docker'), fakeDocker)
  chmodSync(join(dir, 'docker'), 0o755)
  process.env.PATH = `${dir}${delimiter}${path}`
})
afterAll(() => {
  process.env.PATH = path
})

describe('a running Docker engine is the last place servers come from', () => {
  test('it is asked once whether it answers', async () => expect(await dockerAnswers()).toBe(true))

  test('the two servers of compose.yaml, on ports that Docker chose, with a password that is kept', async () => {
    const { mysql, redis } = await composeServers(dir)
    const password = readFileSync(join(dir, 'compose-password'), 'utf8').trim()
    expect(mysql.url).toBe(`mysql://root:${password}@127.0.0.1:32768`)
    expect(redis.url).toBe(`redis://:${password}@127.0.0.1:32769`)
    expect((await composeServers(dir)).mysql.url).toBe(mysql.url)
    expect(heard().find((line) => line.includes(' up '))).toMatch(
      /compose\.yaml -f \S+compose\.servers\.yaml up --detach --wait mariadb redis$/,
    )
  })

  test('they are stopped with the house, and keep their data', async () => {
    const { stop } = await composeServers(dir)
    await stop()
    expect(heard().at(-1)).toMatch(/ stop mariadb redis$/)
  })
})

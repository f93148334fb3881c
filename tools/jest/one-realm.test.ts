import { describe, expect, test } from '@jest/globals'
import OneRealm from './one-realm.ts'

describe('what a file of tests changes in the world of its worker is put back after it', () => {
  test('settings of the process, its listeners, and how it will exit', async () => {
    const [path, listeners] = [process.env.PATH, process.listenerCount('SIGTERM')]
    const realm = new OneRealm()
    process.env.PATH = '/elsewhere'
    process.env.LEFT_BY_A_TEST = '1'
    process.on('SIGTERM', () => undefined)
    process.exitCode = 3
    await realm.teardown()
    expect([process.env.PATH, process.env.LEFT_BY_A_TEST]).toEqual([path, undefined])
    expect([process.listenerCount('SIGTERM'), process.exitCode]).toEqual([listeners, undefined])
  })

  test('what was spied on', async () => {
    const realm = new OneRealm()
    const { now } = Date
    realm.moduleMocker.spyOn(Date, 'now').mockReturnValue(1)
    expect(Date.now()).toBe(1)
    await realm.teardown()
    expect(Date.now).toBe(now)
  })
})

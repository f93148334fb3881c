import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '@gongshi/testkit'
import type { S3Place } from '../../src/files/store/s3-store.ts'

/** A server that speaks S3, in a process of its own, with one bucket. */
export async function anS3Server() {
  const [folder, port] = [mkdtempSync(join(tmpdir(), 'gongshi-s3-')), await aFreePort()]
  const endpoint = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const start = async () => {
    const script = `const S3rver = require('@20minutes/s3rver')
      new S3rver({ address: '127.0.0.1', port: ${port}, directory: ${JSON.stringify(folder)}, silent: true,
        configureBuckets: [{ name: 'gongshi', configs: [] }] }).run()`
    child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' })
    await until(() => fetch(endpoint).then(() => true), { within: 20_000 })
  }
  const kill = async () => {
    child?.kill('SIGKILL')
    if (child?.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  await start()
  const place: S3Place = {
    endpoint,
    region: 'us-east-1',
    bucket: 'gongshi',
    prefix: 'procurement/',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  }
  return { place, start, kill }
}

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

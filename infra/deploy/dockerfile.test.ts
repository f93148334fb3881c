import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { VERSION } from '../launcher/door/pinned.mjs'

const root = join(import.meta.dirname, '../..')
const dockerfile = readFileSync(join(import.meta.dirname, 'Dockerfile'), 'utf8')

test('the image runs the Node release that everything runs under', () => {
  const bases = [...dockerfile.matchAll(/^FROM node:(\S+?)-/gm)].map(([, version]) => version)
  expect(new Set(bases)).toEqual(new Set([VERSION]))
  expect(readFileSync(join(root, '.node-version'), 'utf8').trim()).toBe(VERSION)
})

test('the layer of modules sees the manifest of every workspace of the lock file, and no other', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const workspaces = Object.keys(packages).filter((path) => path && !path.includes('node_modules'))
  const copied = [...dockerfile.matchAll(/^COPY (\S+)\/package\.json \S+$/gm)].map(([, folder]) => folder)
  expect(copied.sort()).toEqual(workspaces.sort())
  for (const folder of copied) expect(existsSync(join(root, folder!, 'package.json'))).toBe(true)
})

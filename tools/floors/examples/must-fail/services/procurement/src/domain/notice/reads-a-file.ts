import { readFileSync } from 'node:fs'

export const content = (path: string) => readFileSync(path)

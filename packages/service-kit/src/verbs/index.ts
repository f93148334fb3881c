export * from './do-verb.ts'
export * from './noun.ts'
export * from './on-ground.ts'
export * from './verbs-of.ts'

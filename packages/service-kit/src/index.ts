export * from './graphql/index.ts'
export * from './identity/index.ts'
export * from './neighbours/index.ts'

export * from './fold.ts'
export * from './terms.ts'

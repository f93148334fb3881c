export * from './fold.ts'
export * from './grams.ts'
export * from './terms.ts'

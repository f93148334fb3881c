export * from './news-keys.ts'
export * from './news-seal.ts'
export * from './open-sealed.ts'

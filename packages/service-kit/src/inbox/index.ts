export * from './hear.ts'
export * from './hear-news.ts'

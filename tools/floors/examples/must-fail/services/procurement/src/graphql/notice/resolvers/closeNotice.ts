import { ask } from '../../../neighbours/catalogue.ts'

export const resolver = ask

import type { RegisteredFacts } from '../../domain/registered-facts/registered-facts.ts'

export type RegisteredFactsMapper = RegisteredFacts

import type { Enterprise } from '../../domain/enterprise/enterprise.ts'

export type EnterpriseMapper = Enterprise

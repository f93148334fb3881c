import type { EntitySchemaColumnOptions } from 'typeorm'

/** CHAR(36), made in the application (UUIDv7), compared byte by byte. */
export function idColumn(options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions {
  return { type: 'char', length: 36, collation: 'utf8mb4_bin', ...options }
}

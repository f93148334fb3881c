import type { EntitySchemaColumnOptions } from 'typeorm'

declare const says: unique symbol

/** A column of TypeORM's, and what stands in it. */
export type Column<T> = EntitySchemaColumnOptions & { readonly [says]?: T }

/** One that may say nothing. */
export type OptionalColumn<T> = Column<T> & { readonly nullable: true }

/** The same column, which may say nothing: NULL in the row, absent in the record. */
export const optional = <T>(column: Column<T>): OptionalColumn<T> => ({ ...column, nullable: true })

/** The same column under another name than its property's own in small letters. */
export const named = <T>(name: string, column: Column<T>): Column<T> => ({ ...column, name })

/** The same column, as the key of its table or a part of it. */
export const key = <T>(column: Column<T>): Column<T> => ({ ...column, primary: true })

/** The same column with what it says where nobody does: in rows of before it was there. */
export const byDefault = <T>(value: unknown, column: Column<T>): Column<T> => ({
  ...column,
  default: value as EntitySchemaColumnOptions['default'],
})

/** The same column, compared otherwise than byte by byte. */
export const collated = <T>(collation: string, column: Column<T>): Column<T> => ({ ...column, collation })

import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions } from 'typeorm'

type TableOptions<Row> = Omit<EntitySchemaOptions<Row>, 'columns'> & {
  columns: { [Property in keyof Required<Row>]: EntitySchemaColumnOptions }
}

/**
 * A noun's table: every property of its row with its column.
 *
 * TypeORM itself leaves out in silence what has no column; here the compiler names it.
 */
export function tableOf<Row>(options: TableOptions<Row>): EntitySchema<Row> {
  return new EntitySchema<Row>(options)
}

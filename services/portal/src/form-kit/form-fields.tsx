import type { FieldsOf } from './fields-of.ts'
import type { FieldShape } from './form-shape.ts'
import { GroupPart } from './group-part.tsx'
import { LeafControl } from './leaf-control.tsx'
import { RowsPart } from './rows-part.tsx'
import { within } from './values.ts'

/** The fields of a form, each drawn by its kind; groups and lists with the fields within them. */
export const FormFields = ({ fields, parent = '', ...shared }: FieldsOf & { parent?: string }) => {
  const draw = (inner: readonly FieldShape[], place: string) => (
    <FormFields {...shared} fields={inner} parent={place} />
  )
  return fields.map((field) => {
    const part = { ...shared, name: within(parent, field.name), field }
    if (field.kind === 'group') return <GroupPart key={part.name} {...part} draw={draw} />
    if (field.kind === 'rows') return <RowsPart key={part.name} {...part} draw={draw} />
    return <LeafControl key={part.name} {...part} />
  })
}

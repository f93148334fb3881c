import { Field } from '../../form/field.tsx'
import type { PartOf } from '../../form-kit/fields-of.ts'
import { LeafControl } from '../../form-kit/leaf-control.tsx'
import { AreaPicker } from './area-picker.tsx'
import type { District } from './pickers.ts'

/** One field of a draft or an amendment, drawn by its kind; an area is ticked where it has districts. */
export const DraftControl = ({ districts, ...part }: PartOf & { districts: readonly District[] }) => {
  const { language, name, field, values, problems, findings } = part
  if (name !== 'serviceArea') return <LeafControl {...part} />
  return (
    <Field
      {...{ language, name, problems, findings }}
      label={field.label[language]}
      hint={field.hint?.[language]}
      optional={!field.isRequired}
    >
      {(control) => <AreaPicker {...{ language, control, districts }} value={values[name] ?? ''} />}
    </Field>
  )
}

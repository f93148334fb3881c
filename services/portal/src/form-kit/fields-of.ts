import type { ReactNode } from 'react'
import type { Problems } from '../form/problems.ts'
import type { Language } from '../text/language.ts'
import type { FieldShape, Said } from './form-shape.ts'
import type { Found } from './pickers/choose.ts'
import type { Values } from './values.ts'

/** What a page offers for a field in the place of typing it. */
export type Offered = readonly { value: string; label: Said }[]

export type FieldsOf = {
  language: Language
  fields: readonly FieldShape[]
  values: Values
  /** Each at its control (`settled`). */
  problems: Problems
  /** What a submission would be refused or warned for, each at its control. */
  findings?: Problems
  /** The id of a control: several forms of a page may have a field of one name. */
  idOf?: (name: string) => string
  found?: Found
  offers?: Readonly<Record<string, Offered>>
  /** What stands in a picker, in words. */
  chosen?: Readonly<Record<string, ReactNode>>
}

/** One field of them: its name in the form, and what the contract says of it. */
export type PartOf = Omit<FieldsOf, 'fields'> & { name: string; field: FieldShape }

/** Draws the fields within a group or a row. */
export type Draw = (fields: readonly FieldShape[], parent: string) => ReactNode

export const sameId = (name: string): string => name

import type { ReactNode } from 'react'
import type { Offered } from '../form-kit/fields-of.ts'
import type { Values } from '../form-kit/values.ts'
import type { FormName } from '../graph/forms.generated/forms.ts'
import type { Language } from '../text/language.ts'

/** Something one may do with a record: a mutation with its form. */
export type RecordAction = {
  verb: FormName
  /** What its button says, where that is not what the contract calls it. */
  label?: string
  isQuiet?: boolean
  /** Opened by this heading, not laid open: what is seldom done. */
  folded?: string
  /** What stands in its fields before anybody typed. */
  initial?: Values
  /** What is offered for a field in the place of typing it. */
  offers?: Readonly<Record<string, Offered>>
}

/** A noun as one reads it: what its record is called, what is known of it, what may be done with it. */
export type NounRecord<Node> = {
  /** The noun, for the ids of its parts: `outage`. */
  noun: string
  title?: (language: Language, node: Node) => string
  facts: (language: Language, node: Node) => readonly (readonly [string, ReactNode])[]
  /** Every mutation it has a form for, whoever is offered it: the page does no other (`doForm`). */
  verbs?: readonly FormName[]
  /** What of its forms the reader is offered: whether each may be done is the room's to say. */
  actions?: (language: Language, node: Node) => readonly RecordAction[]
}

/** A record a form can name, at the version that was seen. */
export type Identified = { id: string; version: number }

import type { ReactNode } from 'react'
import type { Language } from '../text/language.ts'
import type { UnreadFilter } from './unread-in.ts'
import { type NameOfFilter, unreadInWords } from './unread-text.ts'

/** What ties a filter's control to its label, its hint and what is wrong with it. */
export type FilterControl = {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type FilterFieldOf = {
  language: Language
  name: string
  label: string
  hint?: string
  /** What of the address cannot be followed; of it, what is of this filter stands beside it. */
  unread: readonly UnreadFilter[]
  nameOf: NameOfFilter
  /** Takes the room that is left in its row. */
  grow?: boolean
  children: (control: FilterControl) => ReactNode
}

/** One filter of a list: its label, its hint, what of it cannot be followed, and the control, tied together. */
export const FilterField = (field: FilterFieldOf) => {
  const { language, name, label, hint, unread, nameOf, grow = false, children } = field
  const wrong = unread.filter((one) => one.name === name)
  const described = [hint ? `${name}-hint` : '', wrong.length ? `${name}-error` : ''].filter(Boolean)
  const className = ['field', grow ? 'grow' : '', wrong.length ? 'has-error' : ''].filter(Boolean)
  return (
    <div className={className.join(' ')}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {wrong.length ? (
        <div id={`${name}-error`}>
          {wrong.map((one) => (
            <p className="field-error" key={one.why}>
              {unreadInWords(language, one, nameOf)}
            </p>
          ))}
        </div>
      ) : null}
      {children({
        id: name,
        name,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': wrong.length ? true : undefined,
      })}
    </div>
  )
}

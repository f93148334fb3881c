import { FieldProblems } from '../form/field-problems.tsx'
import { problemsAt } from '../form/problems.ts'
import { type Draw, type PartOf, sameId } from './fields-of.ts'

/** Fields that belong together, under one heading. */
export const GroupPart = (part: PartOf & { draw: Draw }) => {
  const { name, field, language, problems, findings = [], idOf = sameId, draw } = part
  const { label, hint, of = [] } = field
  const id = idOf(name)
  const wrong = problemsAt(problems, name)
  const found = problemsAt(findings, name)
  const described = [hint ? `${id}-hint` : '', wrong.length || found.length ? `${id}-error` : '']
  return (
    <fieldset id={id} aria-describedby={described.filter(Boolean).join(' ') || undefined}>
      <legend>{label[language]}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint[language]}
        </p>
      ) : null}
      <FieldProblems language={language} id={`${id}-error`} wrong={wrong} findings={found} />
      {draw(of, name)}
    </fieldset>
  )
}

import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { basisText } from './basis-text.ts'

/** Codes of problems and names of rules, for whoever has to ask about them: folded away, for they say nothing to others. */
export const CodeDetails = ({ language, codes }: { language: Language; codes: readonly string[] }) => {
  const each = [...new Set(codes)]
  if (each.length === 0) return null
  return (
    <details className="codes">
      <summary>{voice(language, basisText)('codes')}</summary>
      {each.map((code) => (
        <code key={code}>{code} </code>
      ))}
    </details>
  )
}

/** The code of each problem, with the rule it rests on. */
export const codesOf = (problems: readonly { code: string; basis?: { rule: string } | null }[]): string[] =>
  problems.flatMap(({ code, basis }) => [code, ...(basis ? [basis.rule] : [])])

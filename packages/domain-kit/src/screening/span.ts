/** What a stranger's text may hold that the public must not read. */
export type PersonalKind = 'IDENTITY_NUMBER' | 'TELEPHONE' | 'BANK_CARD' | 'ADDRESS'

/** A passage of a text, from `start` up to but not including `end`. */
export type Span = { start: number; end: number; kind: PersonalKind }

/** Spans in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else kept.push({ ...span })
  }
  return kept
}

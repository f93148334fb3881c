import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { frameText } from './frame-text.ts'

/** Stands where a part of the page would be whose room does not answer. */
export const PartAway = ({ language }: { language: Language }) => (
  <p className="part-away" role="status">
    {voice(language, frameText)('partAway')}
  </p>
)

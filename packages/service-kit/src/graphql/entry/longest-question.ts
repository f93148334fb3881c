/** No name, number, cursor or search is longer. */
const LONGEST = 2_000
/** Questions that bring a whole text somebody is about to publish: as long as that may be. */
const wholeTexts: Readonly<Record<string, number>> = { previewPublicText: 5_000, previewSupervision: 5_000 }

/** How long the texts of a question may be, by the field that is asked. */
export const longestQuestion = (field: string): number => wholeTexts[field] ?? LONGEST

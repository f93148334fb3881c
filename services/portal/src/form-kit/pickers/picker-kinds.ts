/** The registers something is chosen from, by a search: `findChoices` asks each, `readPicked` reads its codes. */
const pickerKinds = ['service', 'division', 'organization', 'agency', 'document'] as const
export type PickerKind = (typeof pickerKinds)[number]

export const isPicker = (kind: string): kind is PickerKind => pickerKinds.some((one) => one === kind)

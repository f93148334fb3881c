/** One sentence for people, in both languages of the department. */
export type Text = { zh: string; en: string }

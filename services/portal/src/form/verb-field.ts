/** The hidden field that says which mutation a form is. */
export const verbField = 'verb'

/** Asks before a page is left on whose form something was typed and not sent, or was sent and refused. */
export const guardUnsaved = (form: HTMLFormElement): void => {
  let isChanged = form.querySelector('[aria-invalid]') !== null
  form.addEventListener('input', () => {
    isChanged = true
  })
  form.addEventListener('submit', () => {
    isChanged = false
  })
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault()
  })
}

/** Says that files are on their way once their form is sent: a form without files goes at once. */
export const tellUploading = (form: HTMLFormElement) => {
  form.addEventListener('submit', () => {
    for (const told of form.querySelectorAll<HTMLElement>('[data-uploading]')) {
      const choice = told.parentElement?.querySelector<HTMLInputElement>('input[type=file]')
      told.hidden = !choice?.files?.length
    }
  })
}

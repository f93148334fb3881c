/** What Enter presses in a form whose first button does something else: unseen, and no stop of the keyboard. */
export const DefaultButton = ({ value }: { value?: string }) => (
  <button
    type="submit"
    name={value ? 'step' : undefined}
    value={value}
    className="visually-hidden secondary"
    tabIndex={-1}
    aria-hidden="true"
  />
)

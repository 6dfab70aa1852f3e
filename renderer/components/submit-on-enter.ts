/** In a reason Enter saves, as it does in a cell; Shift Enter makes a new line. */
export function submitOnEnter(event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  // What an input method is still composing is not written yet.
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

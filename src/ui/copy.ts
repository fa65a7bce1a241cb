/** Copies the text of a field; when the browser forbids that (a page without https, say), selects it and says false. */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    selectAll(field);
    return false;
  }
}

/** Selects the text of a field, of which the beginning is in sight. */
export function selectAll(field: HTMLInputElement | HTMLTextAreaElement): void {
  // The end that a selection was drawn to is what the browser brings into sight.
  field.setSelectionRange(0, field.value.length, 'backward');
  field.scrollLeft = 0;
}

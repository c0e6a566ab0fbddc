/** Copies what an element says; where the browser does not let it, marks it, and says so by `false`. */
export async function copied(element: HTMLElement): Promise<boolean> {
  const field = element instanceof HTMLTextAreaElement ? element : null;
  try {
    await navigator.clipboard.writeText(field?.value ?? element.innerText);
    return true;
  } catch {
    // No clipboard on a page without https, and in some browsers inside apps.
    if (field === null) getSelection()?.selectAllChildren(element);
    else {
      field.focus();
      field.select();
    }
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    }
  }
}

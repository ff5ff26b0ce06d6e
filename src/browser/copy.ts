/** Puts a button beside each citation that copies it; without this script the words are there to select. */
export function offerToCopy(within: ParentNode) {
  if (!navigator.clipboard) return;
  for (const citation of within.querySelectorAll<HTMLElement>(".citation-text")) {
    citation.after(button(citation.textContent ?? ""));
  }
}

function button(text: string): HTMLButtonElement {
  const copy = document.createElement("button");
  copy.type = "button";
  copy.className = "copy";
  copy.textContent = "Copy";
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = "Copied";
  });
  return copy;
}

/** Adds a button that copies to each citation; without this script, the words can be selected. */
export function offerToCopy(within: ParentNode) {
  for (const citation of within.querySelectorAll<HTMLElement>(".citation-text")) {
    citation.after(...copyButton(citation.textContent ?? ""));
  }
}

/** A button that copies a text, and the words that say it did; nothing where no page may copy. */
export function copyButton(text: string): readonly HTMLElement[] {
  if (!navigator.clipboard) return [];
  const copy = document.createElement("button");
  copy.type = "button";
  copy.className = "copy";
  copy.textContent = "Copy";
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  copy.addEventListener("click", async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    // Screen readers do not announce a change of the button's own words, but they announce a status.
    said.textContent = isCopied
      ? "Copied"
      : "Your browser did not allow it: select the words and copy them";
  });
  return [copy, said];
}

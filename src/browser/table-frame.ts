/**
 * Distinguishes tables that fit their frames from those that must scroll: a table that fits needs no
 * keyboard stop, and its head may stay in view while the page scrolls.
 */
export function measureTables(within: ParentNode) {
  const observer = new ResizeObserver((entries) => {
    for (const frame of new Set(entries.map(({ target }) => target.closest(".table-frame"))))
      if (frame instanceof HTMLElement) measure(frame);
  });
  // Each may change its width alone: the frame with the page, the table with the size of the text.
  for (const part of within.querySelectorAll(".table-frame, .table-frame > table"))
    observer.observe(part);
}

function measure(frame: HTMLElement) {
  const fits = (frame.firstElementChild?.clientWidth ?? 0) <= frame.clientWidth;
  frame.classList.toggle("fits", fits);
  // A focused frame keeps the focus; otherwise the reader would be sent back to the top.
  if (!fits) frame.tabIndex = 0;
  else if (frame !== document.activeElement) frame.removeAttribute("tabindex");
}

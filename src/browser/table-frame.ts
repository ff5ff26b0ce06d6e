/**
 * Tells the tables that fit in their frames from those that must scroll: a table that fits needs no
 * stop of the keyboard, and its head may stay in view while the page goes by.
 */
export function measureTables(within: ParentNode) {
  const observer = new ResizeObserver((entries) => {
    for (const frame of new Set(entries.map(({ target }) => target.closest(".table-frame"))))
      if (frame instanceof HTMLElement) measure(frame);
  });
  // Either may change its width alone: the frame with the page, the table with the size of the text.
  for (const part of within.querySelectorAll(".table-frame, .table-frame > table"))
    observer.observe(part);
}

function measure(frame: HTMLElement) {
  const fits = (frame.firstElementChild?.clientWidth ?? 0) <= frame.clientWidth;
  frame.classList.toggle("fits", fits);
  // A frame that has the focus keeps it, or the reader would be sent back to the top.
  if (!fits) frame.tabIndex = 0;
  else if (frame !== document.activeElement) frame.removeAttribute("tabindex");
}

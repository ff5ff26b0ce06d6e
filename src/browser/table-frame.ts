/**
 * Tells the tables that fit in their frames from those that must scroll: a table that fits needs no
 * stop of the keyboard, and its head may stay in view while the page goes by.
 */
export function measureTables(within: ParentNode) {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) measure(target);
  });
  for (const frame of within.querySelectorAll(".table-frame")) observer.observe(frame);
}

function measure(frame: HTMLElement) {
  const fits = (frame.firstElementChild?.clientWidth ?? 0) <= frame.clientWidth;
  frame.classList.toggle("fits", fits);
  if (fits) frame.removeAttribute("tabindex");
  else frame.tabIndex = 0;
}

import type { Progress } from "./harvested.ts";

/** How far a harvest has come, and about how long the rest takes. `elapsed` is since its first meeting, in milliseconds. */
export function progressText({ board, meeting, done, all }: Progress, elapsed: number): string {
  const left = done === 0 ? "" : `, about ${inWords((elapsed / done) * (all - done))} left`;
  return `meeting ${done + 1} of ${all}${left}: ${board.name}, ${meeting.date}`;
}

function inWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 2) return "a minute";
  if (minutes < 90) return `${minutes} minutes`;
  const hours = Math.round(minutes / 30) / 2;
  return hours === 1.5 ? "an hour and a half" : `${hours} hours`;
}

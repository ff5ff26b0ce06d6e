import type { LayoutSet } from "../report-layout.ts";
import { eighthSet } from "./eighth.ts";
import { fifthSet } from "./fifth.ts";
import { firstSet } from "./first.ts";
import { fourthSet } from "./fourth.ts";
import { ninthSet } from "./ninth.ts";
import { secondSet } from "./second.ts";
import { seventhSet } from "./seventh.ts";
import { sixthSet } from "./sixth.ts";
import { tenthSet } from "./tenth.ts";
import { thirdSet } from "./third.ts";

/** Layouts of real councils' headers, with words of our own. Each set was written before it was measured. */
export const layoutSets: readonly LayoutSet[] = [
  firstSet,
  secondSet,
  thirdSet,
  fourthSet,
  fifthSet,
  sixthSet,
  seventhSet,
  eighthSet,
  ninthSet,
  tenthSet,
];

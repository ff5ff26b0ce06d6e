import type { PlainDate } from "../time/plain-date.ts";

/** The paragraphs of Part 1 of Schedule 12A as they stood on a day. */
export interface Schedule12A {
  /** The law that set this wording, for the notice. */
  readonly source: string;
  /** The wording of each paragraph, by number. */
  readonly paragraphs: ReadonlyMap<number, string>;
}

/**
 * Part 1 of Schedule 12A to the Local Government Act 1972 as it stood in England on a day; null before 1
 * April 1986, when the Schedule did not exist.
 */
export function schedule12A(date: PlainDate): Schedule12A | null {
  if (date >= "2006-03-01") return since2006;
  return date >= "1986-04-01" ? since1986 : null;
}

/**
 * The paragraphs of Part 1 that someone typed, as "3" or "3, 5"; null if there are none, or if one is not a
 * number from 1 to 15, the last paragraph that Part 1 has had.
 */
export function paragraphsTyped(text: string): readonly number[] | null {
  const typed = text.split(/[\s,]+/).filter((one) => one !== "");
  const areParagraphs = typed.every((one) => /^(?:[1-9]|1[0-5])$/.test(one));
  return typed.length > 0 && areParagraphs ? typed.map(Number) : null;
}

const numbered = (words: readonly string[]) =>
  new Map(words.map((subject, index) => [index + 1, subject]));

/** https://www.legislation.gov.uk/uksi/2006/88/schedule/made, Part 1, in force from 1 March 2006. */
const since2006: Schedule12A = {
  source: "as substituted by the Local Government (Access to Information) (Variation) Order 2006",
  paragraphs: numbered([
    "Information relating to any individual.",
    "Information which is likely to reveal the identity of an individual.",
    "Information relating to the financial or business affairs of any particular person (including the authority holding that information).",
    "Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.",
    "Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.",
    "Information which reveals that the authority proposes— (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.",
    "Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.",
  ]),
};

/** Local Government (Access to Information) Act 1985, Schedule 1, Part I, in force from 1 April 1986. */
const since1986: Schedule12A = {
  source: "as inserted by the Local Government (Access to Information) Act 1985",
  paragraphs: numbered([
    "Information relating to a particular employee, former employee or applicant to become an employee of, or a particular office-holder, former office-holder or applicant to become an office-holder under, the authority.",
    "Information relating to a particular employee, former employee or applicant to become an employee of, or a particular officer, former officer or applicant to become an officer appointed by— (a) a magistrates’ court committee, within the meaning of section 19 of the Justices of the Peace Act 1979; or (b) a probation committee appointed under paragraph 2 of Schedule 3 to the Powers of Criminal Courts Act 1973.",
    "Information relating to any particular occupier or former occupier of, or applicant for, accommodation provided by or at the expense of the authority.",
    "Information relating to any particular applicant for, or recipient or former recipient of, any service provided by the authority.",
    "Information relating to any particular applicant for, or recipient or former recipient of, any financial assistance provided by the authority.",
    "Information relating to the adoption, care, fostering or education of any particular child.",
    "Information relating to the financial or business affairs of any particular person (other than the authority).",
    "The amount of any expenditure proposed to be incurred by the authority under any particular contract for the acquisition of property or the supply of goods or services.",
    "Any terms proposed or to be proposed by or to the authority in the course of negotiations for a contract for the acquisition or disposal of property or the supply of goods or services.",
    "The identity of the authority (as well as of any other person, by virtue of paragraph 7 above) as the person offering any particular tender for a contract for the supply of goods or services.",
    "Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office-holders under, the authority.",
    "Any instructions to counsel and any opinion of counsel (whether or not in connection with any proceedings) and any advice received, information obtained or action to be taken in connection with— (a) any legal proceedings by or against the authority, or (b) the determination of any matter affecting the authority, (whether, in either case, proceedings have been commenced or are in contemplation).",
    "Information which, if disclosed to the public, would reveal that the authority proposes— (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.",
    "Any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.",
    "The identity of a protected informant.",
  ]),
};

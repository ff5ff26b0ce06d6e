import type { Settings } from "../../model/council/settings.ts";
import type { Problem } from "../../model/problem.ts";
import type { ProblemAt } from "../yaml.ts";

/** The rule for placeholder settings, which a build for publication refuses. */
export const placeholderRule = "placeholder";

/** What a new `site.yaml` calls the council if nobody gave its name. */
export const unnamedCouncil = "The council";

/** Hosts that are this machine, or that RFC 2606 and RFC 6761 reserve so that nobody can own them. */
const nobodys =
  /^(?:(?:.+\.)?(?:localhost|invalid|test|example\.(?:com|net|org))|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/i;

/**
 * A Problem for each setting that still has its placeholder: feed ids and all citations are based on the
 * address for good.
 */
export function placeholderProblems(
  { statedUrl, council, contact }: Settings,
  at: ProblemAt,
): Problem[] {
  const problem = (path: readonly string[], what: string) =>
    at(path, placeholderRule, `${what}; set it before anything is published`, "warning");
  const { hostname } = new URL(statedUrl);
  const mailHost = contact.email.slice(contact.email.lastIndexOf("@") + 1);
  return [
    ...(nobodys.test(hostname)
      ? [problem(["url"], `“${statedUrl}” should be where the archive will be published`)]
      : []),
    ...(council === unnamedCouncil
      ? [problem(["council"], `“${council}” should be the council’s name`)]
      : []),
    ...(nobodys.test(mailHost)
      ? [
          problem(
            ["contact", "email"],
            `“${contact.email}” should be an email address that someone reads`,
          ),
        ]
      : []),
  ];
}

/** The Problems of a folder that is to be published, where a placeholder is an error. */
export const publishingProblems = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) =>
    problem.rule === placeholderRule ? { ...problem, severity: "error" } : problem,
  );

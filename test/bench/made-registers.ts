/** A board, ward, post or portfolio of a made archive. */
export interface MadeEntry {
  readonly id: string;
  readonly name: string;
}

/** The names in a made archive's reports: 12 boards, 20 wards, 15 posts and 8 portfolios. */
export const madeRegisters = {
  boards: named(
    "Adult Care Scrutiny Board|Audit Committee|Children and Schools Scrutiny Board|Corporate Resources Committee|Development Control Committee|Economy and Skills Scrutiny Board|Environment Scrutiny Board|Executive Board|Health and Wellbeing Board|Housing and Communities Scrutiny Board|Licensing Committee|Transport and Highways Committee",
  ),
  wards: named(
    "Alderton|Bexmoor|Canal Side|Cold Ashby|Dene Park|Eastgate|Fenwick|Gorse Hill|Hanley Cross|Ivy Bank|Kingsmead|Low Moor|Marsh End|Newlands|Old Town|Priory Fields|Quarry Bank|Riverside|Stonebridge|West Heath",
  ),
  officers: named(
    "Chief Executive|Director of Adults|Director of Children and Schools|Director of Communities|Director of Finance|Director of Highways|Director of Housing|Director of Law|Director of Place|Director of Public Health|Head of Audit|Head of Licensing|Head of Planning|Head of Procurement|Head of Skills",
  ),
  portfolios: named(
    "Adults|Children and Schools|Communities|Economy and Skills|Environment|Highways|Housing|Resources",
  ),
} as const;

function named(names: string): readonly MadeEntry[] {
  return names.split("|").map((name) => ({ id: name.toLowerCase().replaceAll(" ", "-"), name }));
}

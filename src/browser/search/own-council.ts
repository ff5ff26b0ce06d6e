/** The council of this archive, as every page states it. */
export const ownCouncil = (): string => document.documentElement.dataset["council"] ?? "";

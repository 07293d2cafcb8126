/** In which steps a company goes, what is watched at each, and when it stops. */
export interface Wave {
  readonly id: "it" | "few" | "quarter" | "all";
  readonly name: string;
  /** Of the company's browsers. */
  readonly percent: number | null;
  /** Days before the next step, if all is well. */
  readonly days: number;
}

export const waves: readonly Wave[] = [
  { id: "it", name: "IT itself", percent: null, days: 3 },
  { id: "few", name: "5 % of every team", percent: 5, days: 7 },
  { id: "quarter", name: "25 %", percent: 25, days: 7 },
  { id: "all", name: "Everybody", percent: 100, days: 14 },
];

export type WaveId = Wave["id"];

/** Figures of a wave's browsers. A share beyond `most`, or below `least`, says: stop and look. */
export interface HealthFigure {
  readonly id: "reporting" | "silent" | "configErrors" | "gateFaults" | "missing" | "unmanaged";
  readonly name: string;
  readonly means: string;
  readonly least?: number;
  readonly most?: number;
}

export const healthFigures: readonly HealthFigure[] = [
  {
    id: "reporting",
    name: "Reporting",
    means: "heard from within a day, of those that enrolled",
    least: 0.9,
  },
  {
    id: "silent",
    name: "Silent",
    means: "not heard from for more than a week: away, switched off, or without the extension",
    most: 0.05,
  },
  {
    id: "configErrors",
    name: "Configuration errors",
    means: "a key of the managed configuration does not say what it should",
    most: 0,
  },
  {
    id: "gateFaults",
    name: "Tools not covered",
    means: "on some AI tool that was open the gate did not work, or only in part",
    most: 0.02,
  },
  {
    id: "missing",
    name: "Activities missing",
    means: "numbers are missing from the sequence: lost on the device, or taken out",
    most: 0.01,
  },
  {
    id: "unmanaged",
    name: "Not installed by policy",
    means: "somebody can switch it off: the policy of this machine does not install it",
    most: 0,
  },
];

/** How to go back, the mildest first. */
export const wayBack: readonly string[] = [
  "Publish a policy that only watches (mode observe). It reaches every browser within minutes, and nothing is held any more.",
  "Set the percentage of the new version to 0, under Versions on the rollout page. The version before goes out again under a higher number.",
  "Take the wave's group out of the assignment, and run Remove-Waymark.ps1 or withdraw the profile. The extension goes, with all it keeps.",
  "Revoke the wave's enrolment token. Browsers that it admitted stay known; nobody new comes in by it.",
];

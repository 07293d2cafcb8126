/** What a person reads: the list of files, the companion policies, the check-list and the plan. */
import type { Artefact } from "./artefact.ts";
import { checklist } from "./checklist.ts";
import { companionIds, companions } from "./companions.ts";
import type { RolloutSettings } from "./settings.ts";
import { healthFigures, waves, wayBack } from "./waves.ts";

const own = "https://www.rfc-editor.org/rfc/rfc7763";
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
const cell = (text: string) => text.replaceAll("|", "\\|");

function files(artefacts: readonly Artefact[], { company, config, packages }: RolloutSettings): string {
  const rows = artefacts.map(({ path, about, source }) => `| \`${path}\` | ${cell(about)} | ${source} |`);
  return `# Waymark for ${company}

Made for the server ${config.serverUrl}. Chrome knows the extension as \`${packages.chromeId}\`, Edge as \`${packages.edgeId}\`, Firefox as \`${packages.firefoxId}\`.

Start with CHECKLIST.md. Files that hold the enrolment token let a browser enrol and nothing else; keep them where your other policies are.

| file | what it is | where its form is described |
| --- | --- | --- |
${rows.join("\n")}
`;
}

function companionPage(settings: RolloutSettings): string {
  const rows = companionIds.map((id) => {
    const { does, costs, source } = companions[id];
    return `| \`${id}\` | ${settings.companions.includes(id) ? "yes" : "no"} | ${cell(does)} | ${cell(costs)} | ${source} |`;
  });
  return `# Policies beside the extension

They close ways round Waymark. None is needed for it to work.

| name | in these files | what it does | what it costs | described |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

const steps = (): string => `# Check-list

${checklist.map(({ what, done }, at) => `${at + 1}. [ ] ${what}\n   Done when: ${done}`).join("\n")}
`;

function plan(): string {
  const limit = (least?: number, most?: number) =>
    least === undefined ? `at most ${percent(most ?? 0)}` : `at least ${percent(least)}`;
  return `# Waves

| wave | browsers | days before the next |
| --- | --- | --- |
${waves.map(({ name, percent: share, days }) => `| ${name} | ${share === null ? "a handful" : `${share} %`} | ${days} |`).join("\n")}

## What to watch

The dashboard's rollout page shows these for each wave, by its enrolment token.

| figure | what it says | go on while it is |
| --- | --- | --- |
${healthFigures.map(({ name, means, least, most }) => `| ${name} | ${means} | ${limit(least, most)} |`).join("\n")}

## The way back, the mildest first

${wayBack.map((step, at) => `${at + 1}. ${step}`).join("\n")}
`;
}

export function guideFiles(artefacts: readonly Artefact[], settings: RolloutSettings): Artefact[] {
  return [
    { path: "FILES.md", about: "Every file here and what it is for.", source: own, text: files(artefacts, settings) },
    { path: "CHECKLIST.md", about: "What has to be done, in order.", source: own, text: steps() },
    { path: "WAVES.md", about: "The plan in waves, with the figures to watch and the way back.", source: own, text: plan() },
    {
      path: "COMPANIONS.md",
      about: "Policies beside the extension: what each does and costs.",
      source: own,
      text: companionPage(settings),
    },
  ];
}

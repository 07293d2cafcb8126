/** What the page says is what the files say. */
import { expect, test } from "vitest";
import { allArtefacts } from "../../rollout/all-artefacts.ts";
import { browserIds, systems } from "../../rollout/browsers.ts";
import { checklist } from "../../rollout/checklist.ts";
import { companionIds, companions } from "../../rollout/companions.ts";
import { ownPackages } from "../../rollout/settings.ts";
import { healthFigures, waves, wayBack } from "../../rollout/waves.ts";
import { companionWords, fileWords, healthWords, waveNames } from "./rollout-labels.ts";
import { checklistWords, wayBackWords } from "./rollout-steps.ts";

test("policies beside the extension", () => {
  const said = companionIds.map((id) => [companionWords[id].does, companionWords[id].costs]);
  expect(said).toEqual(companionIds.map((id) => [companions[id].does, companions[id].costs]));
});

test("waves, figures, steps", () => {
  expect(Object.entries(waveNames)).toEqual(waves.map(({ id, name }) => [id, name]));
  expect(Object.entries(healthWords)).toEqual(healthFigures.map(({ id, name, means }) => [id, { name, means }]));
  expect(checklistWords).toEqual(checklist.map(({ what, done }) => ({ what, done })));
  expect(wayBackWords).toEqual(wayBack);
});

test("every file has its words", () => {
  const files = allArtefacts({
    ...{ company: "Example", config: {}, browsers: browserIds, systems, companions: [], aiExtensions: [] },
    packages: ownPackages("https://waymark.example", "a".repeat(32), "waymark@waymark.example"),
  });
  expect(files.filter(({ path }) => fileWords(path) === "").map(({ path }) => path)).toEqual([]);
});

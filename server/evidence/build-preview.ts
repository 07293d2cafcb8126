/** What a pack of one kind says at this moment: the controls, each judged, and the evidence that they rest on. */
import { type PackKind, type PackPreview, packTitles } from "../../lib/schema/evidence.ts";
import { type Control, judgeControl } from "./control.ts";
import { councilControls } from "./council/council-controls.ts";
import { councilItems } from "./council/council-parts.ts";
import { euAiAct } from "./frameworks/eu-ai-act.ts";
import { iso42001 } from "./frameworks/iso-42001.ts";
import { nistAiRmf } from "./frameworks/nist-ai-rmf.ts";
import { soc2 } from "./frameworks/soc-2.ts";
import { askedNow, type EvidenceDeps, readSource } from "./source.ts";
import { allSources, type SourceName } from "./sources/all-sources.ts";

const controlsOf: Readonly<Record<PackKind, readonly Control[]>> = {
  "nist-ai-rmf": nistAiRmf,
  "iso-42001": iso42001,
  "eu-ai-act": euAiAct,
  "soc-2": soc2,
  "works-council": councilControls,
};

export async function buildPreview(kind: PackKind, deps: EvidenceDeps): Promise<PackPreview> {
  const asked = await askedNow(deps);
  const controls = controlsOf[kind];
  const needed = (Object.keys(allSources) as SourceName[]).filter((name) =>
    controls.some(({ evidence }) => evidence.includes(name)),
  );
  const items = [];
  // One after another: the embedded database has one connection anyway.
  for (const name of needed) items.push(await readSource(allSources[name], asked));
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    ...{ kind, title: packTitles[kind], at: asked.now },
    controls: controls.map((control) => judgeControl(control, byId)),
    items: [...(kind === "works-council" ? await councilItems(asked) : []), ...items],
  };
}

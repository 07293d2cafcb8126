/** The look of the extension, without an end: leaves what it has seen last for the benchmark. Runs in the world of content scripts. */
import { lookAtPage } from "../../lib/page/look-at-page/look-at-page.ts";
import { pageSigns } from "../../rules/page-signs/all.ts";

const world = globalThis as unknown as { waymarkSeen?: string[] };

if (!world.waymarkSeen) {
  world.waymarkSeen = [];
  lookAtPage(pageSigns, ({ parts }) => {
    world.waymarkSeen = parts.map(({ id }) => id);
    return true;
  });
}

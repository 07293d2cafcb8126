import { StatusDot } from "../../components/status-dot.tsx";
import type { CoverageTruthReply } from "../../lib/schema/coverage-truth.ts";
import { say, sayCount } from "../words/say.ts";

type Gap = CoverageTruthReply["gaps"][number];

const words: Readonly<Record<Gap["id"], { readonly name: string; readonly means: string }>> = {
  "copilot-in-edge": {
    name: say("Copilot in Edge"),
    means: say(
      "Edge lets no extension run on Microsoft's own AI pages. Use Edge's own data protection there, or Copilot in Chrome.",
    ),
  },
  drafts: {
    name: say("Drafts that are saved while somebody types"),
    means: say(
      "A page has each character as it is typed. A draft that it saves before Send leaves unless it carries something that policy holds.",
    ),
  },
  workers: {
    name: say("Workers and WebRTC"),
    means: say("What a page sends from a background program. The managed build refuses readable bodies; WebRTC is never seen."),
  },
  "desktop-apps": {
    name: say("Desktop apps and command lines"),
    means: say("ChatGPT, Claude, editors with AI: outside the browser. Import from a proxy or device management instead."),
  },
  phones: { name: say("Phones and tablets"), means: say("Browsers and apps there, company devices included.") },
  "other-browsers": {
    name: say("Browsers without Waymark"),
    means: say("Other browsers and profiles, and private windows unless policy covers them."),
  },
  "unknown-tools": {
    name: say("Tools that it does not know"),
    means: say("AI tools that are missing from its catalogue and were not recognised by what their page does."),
  },
  "earlier-text": {
    name: say("Text that was there before"),
    means: say("What a tool kept as a draft before Waymark came has left already."),
  },
  "no-check": {
    name: say("Browsers that never checked themselves"),
    means: say("Enrolled, but no AI tool was open there since: nothing is known of them."),
  },
};

/** What nobody sees, in red, by name. */
export function NamedGaps({ gaps, fewest }: { readonly gaps: CoverageTruthReply["gaps"]; readonly fewest: number }) {
  return (
    <section aria-labelledby="gaps-title" className="mb-8 max-w-4xl">
      <h2 id="gaps-title" className="font-semibold text-16">
        {say("Named gaps")}
      </h2>
      <p className="mb-2 text-muted">{say("What goes these ways is not seen, or not wholly, whatever the table above says.")}</p>
      <ul className="divide-y divide-line border-line border-y">
        {gaps
          .filter(({ id, browsers }) => id !== "no-check" || browsers !== 0)
          .map(({ id, browsers }) => (
            <li
              key={id}
              className="grid gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[17rem_1fr] [&_.wm-status]:items-baseline [&_.wm-status]:whitespace-normal"
            >
              <span className="font-medium">
                <StatusDot tone="stop" label={words[id].name} />
              </span>
              <span>
                {words[id].means} <span className="text-muted">{concerned({ id, browsers }, fewest)}</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

const counted: readonly Gap["id"][] = ["copilot-in-edge", "workers", "no-check"];

function concerned({ id, browsers }: Gap, fewest: number): string {
  if (!counted.includes(id)) return say("How much goes this way is not known.");
  if (browsers === null) return say("Fewer than {count} enrolled browsers are concerned.", { count: fewest });
  return browsers === 0
    ? say("No enrolled browser is known to be concerned.")
    : sayCount(browsers, "{count} enrolled browser is concerned.", "{count} enrolled browsers are concerned.");
}

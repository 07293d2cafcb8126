/**
 * Each next step of the card by trusted clicks, to what the tool's backend got and what was written down: the same in both browsers.
 * Asking for approval needs a server and is told in `approval.test.ts`; here it goes as far as the request.
 */
import { describe, expect, test } from "vitest";
import type { Activity } from "../../../../lib/schema/activity.ts";
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";
import { say } from "../../../../lib/words/say.ts";
import { makeCanaries } from "../canary.ts";
import type { Composer } from "../composer.ts";
import { redactedNotice } from "../nudge.ts";
import type { EditorName } from "../pages/editor-names.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";
import { hostWhere } from "./paste-matrix.ts";
import { reasonForDataOnly, sendConfig } from "./send-matrix.ts";

const own = { code: "contract-signed", text: { en: "There is a contract for it" } };

/** Nobody answers at that server: what is asked for is written down and waits. */
export const stepConfig: ManagedConfig = {
  serverUrl: "https://waymark.invalid",
  enrollmentToken: "token-for-tests-only",
  policy: { ...sendConfig.policy!, reasons: [own, { code: "test-data" }] },
};

/** What one browser does for the tests. */
export interface StepDriver {
  open(host: string, editor: EditorName): Promise<Composer>;
  /** By the keyboard, into whatever has the focus, in place of all that is in it. */
  retype(composer: Composer, text: string): Promise<void>;
  /** The latest of this kind since then (milliseconds since 1970), as soon as it has ended. */
  lastEnded(kind: Activity["kind"], since: number): Promise<Activity>;
  /** What the extension keeps, as JSON. */
  kept(): Promise<string>;
}

interface Story {
  readonly composer: Composer;
  readonly driver: StepDriver;
  readonly card: string;
  readonly iban: string;
}

interface Step {
  readonly name: string;
  readonly host: string;
  run(story: Story): Promise<void>;
  /** Of card and account: which of them the box and the backend get. Null where nothing goes in. */
  readonly arrives: { readonly card: boolean; readonly iban: boolean } | null;
  readonly recorded: Partial<Activity>;
}

const more = (composer: Composer) => composer.nudge.pressNamed(say("steps.more"));

const steps: readonly Step[] = [
  {
    name: "look first: one kept, one hidden",
    host: hostWhere.nudge,
    async run({ composer }) {
      await composer.nudge.pressNamed(say("steps.look.open"));
      let toggle = "";
      await until("the choices", async () => {
        toggle = (await composer.nudge.view())?.controls.find(({ kind }) => kind === "checkbox")?.name ?? "";
        return toggle !== "";
      });
      await composer.nudge.pressNamed(toggle);
      await composer.nudge.pressNamed(say("steps.look.paste", { hidden: 1, count: 1 }));
      await composer.nudge.says(redactedNotice);
    },
    arrives: { card: true, iban: false },
    recorded: { outcome: "redacted", kept: 1 },
  },
  {
    name: "edit it myself",
    host: hostWhere.nudge,
    async run({ composer, driver, card }) {
      await more(composer);
      await composer.nudge.pressNamed(say("steps.edit.open"));
      await composer.nudge.says("Still in it:");
      await driver.retype(composer, `Refund card ${card} today.`);
      await composer.nudge.says(say("steps.edit.left", { what: "a payment card number" }));
      await driver.retype(composer, "Refund the customer today.");
      await composer.nudge.pressNamed(say("steps.edit.paste"));
      await composer.nudge.says(say("steps.edit.inBox"));
    },
    arrives: { card: false, iban: false },
    recorded: { outcome: "edited" },
  },
  {
    name: "anyway, with a reason of the company's own",
    host: reasonForDataOnly,
    async run({ composer }) {
      await composer.nudge.press("pasteAnyway");
      await composer.nudge.chooseReason(own.text.en);
      expect((await composer.text()).trim()).toBe("");
      await composer.nudge.press("confirmReason");
    },
    arrives: { card: true, iban: true },
    recorded: { outcome: "overridden", reason: "contract-signed" },
  },
  {
    name: "ask for approval",
    host: hostWhere.nudge,
    async run({ composer }) {
      await more(composer);
      await composer.nudge.pressNamed(say("approval.ask"));
      await composer.nudge.chooseReason(say("approval.purpose.write"));
      await composer.nudge.pressNamed(say("approval.confirm"));
      await until("an answer", async () => {
        const text = (await composer.nudge.view())?.text ?? "";
        return text.includes(say("approval.asked.heading")) || text.includes(say("approval.before.heading"));
      });
    },
    arrives: null,
    recorded: { outcome: "cancelled" },
  },
  {
    name: "not sensitive, of both",
    host: hostWhere.nudge,
    async run({ composer }) {
      await more(composer);
      await composer.nudge.pressNamed(say("steps.doubt.open", { count: 2 }));
      for (const { name } of (await composer.nudge.view())!.controls.filter(({ kind }) => kind === "checkbox")) {
        await composer.nudge.pressNamed(name);
      }
      await composer.nudge.pressNamed(say("steps.doubt.go.paste"));
    },
    arrives: { card: true, iban: true },
    recorded: { outcome: "overridden", disputed: "not-sensitive" },
  },
  {
    name: "leave it",
    host: hostWhere.nudge,
    run: ({ composer }) => composer.nudge.press("cancel"),
    arrives: null,
    recorded: { outcome: "cancelled" },
  },
];

/** One test for each editor: all steps in one tab, a new page for each. */
export function describeSteps(editors: readonly EditorName[], driver: () => StepDriver, server: () => HostServer): void {
  describe.each(editors)("%s", (editor) => {
    test.each(steps.map((step) => [step.name, step] as const))("%s", async (_, { host, run, arrives, recorded }) => {
      // Other values each time: what one step lets be is asked about in the next.
      const canaries = makeCanaries();
      const [card, iban] = [canaries.card.value, canaries.iban.value];
      const since = Date.now();
      const composer = await driver().open(host, editor);
      await composer.paste(`Refund card ${card} to account ${iban} today.`);
      await composer.nudge.waitFor();
      await run({ composer, driver: driver(), card, iban });
      if (!arrives) {
        await composer.nudge.gone();
        expect((await composer.text()).trim()).toBe("");
      } else {
        await until("the text", async () => (await composer.text()).includes("today."));
        const before = server().received.length;
        await composer.send();
        expect(server().received).toHaveLength(before + 1);
        const { text, host: to } = server().received.at(-1)!;
        expect([to, text.includes(card), text.includes(iban)]).toEqual([host, arrives.card, arrives.iban]);
      }
      expect(await driver().lastEnded("paste", since)).toMatchObject(recorded);
      const kept = await driver().kept();
      const seen = (await composer.seen()).join("\n");
      for (const [value, arrived] of [
        [card, arrives?.card],
        [iban, arrives?.iban],
      ] as const) {
        expect(kept).not.toContain(value);
        if (!arrived) expect(seen).not.toContain(value);
      }
      await composer.close();
    });
  });
}

/** The same sends in Firefox, for one editor of each way in which a text can be replaced. */
import { afterAll, beforeAll, describe, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { hostWhere } from "./support/matrices/paste-matrix.ts";
import { describeSends, dirtyLine, hiddenArrives, isHeld, sendConfig, sendsOf } from "./support/matrices/send-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: sendConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describeSends(
  ["prosemirror", "lexical", "slate", "react-textarea", "contenteditable"],
  () => browser,
  () => server,
);

const using = sendsOf(
  () => browser,
  () => server,
);

test.each(["keypress", "keyup"] as const)("a page that sends on %s: the whole stroke is held", (send) =>
  using(hostWhere.nudge, "react-textarea", { send }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await composer.press("Enter");
    await isHeld(sending);
    await hiddenArrives(sending, () => composer.press("Enter"));
  }),
);

test("a form's own Enter", () =>
  using(hostWhere.nudge, "input", { send: "form" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await composer.press("Enter");
    await isHeld(sending);
    await hiddenArrives(sending, () => composer.press("Enter"));
  }));

describe.each(["nested", "closed"] as const)("in %s shadow roots", (inside) => {
  test.each(["contenteditable", "react-textarea"] as const)("%s: Enter and button", (editor) =>
    using(hostWhere.nudge, editor, { inside, send: "keydown" }, async (sending) => {
      const { composer } = sending;
      await composer.type(dirtyLine);
      await composer.press("Enter");
      await isHeld(sending);
      await composer.nudge.press("cancel");
      await composer.nudge.gone();
      await composer.clickSend();
      await isHeld(sending);
      await hiddenArrives(sending, () => composer.clickSend());
    }),
  );
});

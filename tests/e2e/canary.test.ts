/** What is withheld stays in the page's memory: not on the disk of the browser, not in the extension's storage, not on the wire. */
import { expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { makeCanaries, searchForCanaries } from "./support/canary.ts";
import { captureTraffic, dumpExtensionStorage } from "./support/evidence.ts";
import { hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { redactedNotice } from "./support/nudge.ts";
import { serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

test("no canary is found outside the page after pastes that were redacted and cancelled", async () => {
  const server = await serveHosts();
  const browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: matrixConfig } });
  try {
    const traffic = captureTraffic(browser.context);
    const canaries = Object.values(makeCanaries());
    const text = canaries.map(({ name, value }) => `${name} ${value}`).join("\n");
    const worker = await serviceWorker(browser.context);
    for (const [editor, button] of [
      ["prosemirror", "redact"],
      ["react-textarea", "redact"],
      ["slate", "cancel"],
    ] as const) {
      const composer = await browser.open(hostWhere.nudge, editor);
      await composer.paste(text);
      await composer.nudge.press(button);
      if (button === "redact") await composer.nudge.says(redactedNotice);
      else await composer.nudge.gone();
    }
    // All three pastes are recorded before the storage is looked at, or it would prove nothing.
    let storage = "";
    await until("three recorded pastes with their outcomes", async () => {
      storage = await dumpExtensionStorage(worker);
      return storage.split('"payment-card"').length > 3 && storage.includes('"redacted"') && storage.includes('"cancelled"');
    });
    await browser.close();
    const captured = new Map<string, string | Uint8Array>([...traffic, ["the extension's storage", storage]]);
    for (const [index, { host, method, path, body }] of server.requests.entries()) {
      captured.set(`host server ${index} ${method} ${host}${path}`, `${path}\n${body}`);
    }
    const { found, files, bytes } = await searchForCanaries(canaries, { folders: [browser.profile], captured });
    expect(found).toEqual([]);
    expect(files).toBeGreaterThan(20);
    expect(bytes).toBeGreaterThan(100_000);
    console.log(`Searched ${files} files, ${captured.size} requests and dumps, ${bytes} bytes.`);
  } finally {
    await browser.dispose();
    await server.close();
  }
});

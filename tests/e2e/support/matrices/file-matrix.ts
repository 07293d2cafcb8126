/** What must hold for files in every browser: written once, run by one test file a browser. */
import { describe, expect, test } from "vitest";
import type { TakenFile } from "../../pages/files.tsx";
import { expectNoFileSeen, type FileSession, type FileTab, fileHost, heard, taken, untilTaken } from "../file-tab.ts";
import { dirtyFile, type FileNames, redactedFile, withheldInFiles } from "../sample-files.ts";

/** Session and paths are asked for when a test runs: hooks start them later than this is called. */
export function describeFiles(session: () => FileSession, paths: Record<FileNames, string>): void {
  describeInputs(session, paths);
  describeKinds(session, paths);
}

function tabsOf(session: () => FileSession) {
  async function using<Result>(host: string, work: (tab: FileTab) => Promise<Result>): Promise<Result> {
    const tab = await session().open(host);
    try {
      return await work(tab);
    } finally {
      await tab.close();
    }
  }

  /** What the page gets where nobody looks. */
  const native = (input: string, files: readonly string[], count = files.length) =>
    using(fileHost.native, async (tab) => {
      await tab.choose(input, files);
      return { taken: await untilTaken(tab, count), heard: await heard(tab) };
    });

  return { using, native };
}

function describeInputs(session: () => FileSession, paths: Record<FileNames, string>): void {
  const { using, native } = tabsOf(session);

  describe.each(["plain", "hidden", "react", "open", "closed", "nested"])("an input: %s", (input) => {
    test("a clean file arrives as it would without us", () =>
      using(fileHost.nudge, async (tab) => {
        await tab.choose(input, [paths.clean]);
        const got = { taken: await untilTaken(tab, 1), heard: await heard(tab) };
        expect(got).toEqual(await native(input, [paths.clean]));
        expect((await tab.nudge.view())?.dialog ?? null).toBeNull();
      }));

    test("a held file is nowhere in the page, and leaving it leaves nothing", () =>
      using(fileHost.nudge, async (tab) => {
        await tab.choose(input, [paths.dirty]);
        await tab.nudge.waitFor();
        await expectNoFileSeen(tab);
        await tab.nudge.press("cancel");
        await tab.nudge.gone();
        await expectNoFileSeen(tab);
        expect(
          await tab.evaluate(() =>
            Object.values(window.__inputs)
              .map(({ value }) => value)
              .join(""),
          ),
        ).toBe("");
      }));

    test("attached anyway: as if nobody had looked", () =>
      using(fileHost.nudge, async (tab) => {
        await tab.choose(input, [paths.dirty]);
        await tab.nudge.press("pasteAnyway");
        const got = { taken: await untilTaken(tab, 1), heard: await heard(tab) };
        expect(got).toEqual(await native(input, [paths.dirty]));
        // Proves also that the page's spies would have told us above.
        const seen = await tab.evaluate(() => window.__seen);
        for (const value of withheldInFiles) expect(seen.join("\n")).toContain(value);
      }));

    test("redacted: a copy of the same name", () =>
      using(fileHost.nudge, async (tab) => {
        await tab.choose(input, [paths.dirty]);
        await tab.nudge.press("redact");
        const [file] = await untilTaken(tab, 1);
        const [original] = (await native(input, [paths.dirty])).taken;
        expect(file).toEqual({ ...original, bytes: redactedFile });
        const seen = (await tab.evaluate(() => window.__seen)).join("\n");
        for (const value of withheldInFiles) expect(seen).not.toContain(value);
      }));
  });
}

function describeKinds(session: () => FileSession, paths: Record<FileNames, string>): void {
  const { using, native } = tabsOf(session);

  test("several files are one question, and all of them or none", () =>
    using(fileHost.nudge, async (tab) => {
      await tab.choose("multiple", [paths.clean, paths.dirty, paths.clean2]);
      await tab.nudge.waitFor();
      await expectNoFileSeen(tab);
      await tab.nudge.press("redact");
      const got = await untilTaken(tab, 3);
      expect(got.map(({ name }) => name)).toEqual(["notes.txt", dirtyFile, "todo.md"]);
      const all = (await native("multiple", [paths.clean, paths.dirty, paths.clean2])).taken;
      expect(got[0]).toEqual(all[0]);
      expect(got[2]).toEqual(all[2]);
      expect(got[1]?.bytes).toContain("[CARD_1 ending ");
    }));

  test("a policy of redaction asks nothing", () =>
    using(fileHost.redact, async (tab) => {
      await tab.choose("plain", [paths.dirty]);
      const [file] = await untilTaken(tab, 1);
      expect(file?.bytes).toBe(redactedFile);
    }));

  test("what nobody can read goes on where policy lets it", () =>
    using(fileHost.unreadableAllowed, async (tab) => {
      await tab.choose("plain", [paths.video]);
      expect(await untilTaken(tab, 1)).toEqual((await native("plain", [paths.video])).taken);
    }));

  test("what cannot be read is held where policy says so, whatever its name", () =>
    using(fileHost.unreadableBlocked, async (tab) => {
      for (const path of [paths.picture, paths.renamedZip]) {
        await tab.choose("plain", [path]);
        await tab.nudge.waitFor();
        await expectNoFileSeen(tab);
        await tab.nudge.press("close");
        await tab.nudge.gone();
      }
      await tab.choose("plain", [paths.latin]);
      const [file] = await untilTaken(tab, 1);
      expect(file).toEqual((await native("plain", [paths.latin])).taken[0]);
    }));

  test("a second choice of the same file is asked about again", () =>
    using(fileHost.nudge, async (tab) => {
      await tab.choose("plain", [paths.dirty]);
      await tab.nudge.press("pasteAnyway");
      await untilTaken(tab, 1);
      // As pages do that let the same file be chosen twice.
      await tab.evaluate(() => {
        window.__inputs["plain"]!.value = "";
      });
      await tab.choose("plain", [paths.dirty]);
      await tab.nudge.waitFor();
      expect(await taken(tab)).toHaveLength(1);
    }));
}

/** For browsers whose clipboard takes a picture from a test. */
export function describePastedPictures(session: () => FileSession): void {
  const { using } = tabsOf(session);

  test("a pasted picture is read, and goes on as it was", async () => {
    const without = (files: readonly TakenFile[]) => files.map((file) => ({ ...file, lastModified: 0 }));
    const pasted = (host: string) =>
      using(host, async (tab) => {
        await tab.pastePicture?.();
        return { taken: without(await untilTaken(tab, 1)), heard: await heard(tab) };
      });
    const native = await pasted(fileHost.native);
    const wanted = { taken: native.taken, heard: ["field paste 1 #composer"] };
    expect(await pasted(fileHost.nudge)).toEqual(wanted);
    expect(await pasted(fileHost.unreadableBlocked)).toEqual(wanted);
  });
}

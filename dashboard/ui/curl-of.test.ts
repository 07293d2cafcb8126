import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { curlOf } from "./curl-of.ts";

test("a shell reads the address as it is, whatever is in it, and the secret from its own variable", () => {
  const said = (text: string) =>
    execFileSync("sh", ["-c", text.replace(/^curl/, "printf '%s\\n'")], { env: { WAYMARK_TOKEN: "of-the-shell" } }).toString();
  fc.assert(
    fc.property(
      fc.string().map((text) => text.replaceAll("\u0000", "").replace(/[\n\r]/g, "")),
      (text) => {
        const [, , header, address] = said(curlOf("https://waymark.example", `/api/inventory.json?q=${text}`)).split("\n");
        expect(header).toBe("Authorization: Bearer of-the-shell");
        expect(address).toBe(`https://waymark.example/api/inventory.json?q=${text}`);
      },
    ),
    { numRuns: 50, examples: [["'; rm -r x #"], ['$(id) `id` \\ " !']] },
  );
});

import { expect, test } from "vitest";
import { loadModels } from "../../../rules/models/load-models.ts";

const models = loadModels();
const line = "  const total = items.filter((item) => item.price > limit).length;\n";

test("a long text is what its beginning is, and the finding spans all of it", () => {
  const source = line.repeat(2_000);
  expect(models.find(source).whole).toMatchObject([{ detector: "source-code", start: 0, end: source.length }]);
});

test("names far behind the beginning of a long letter are found", () => {
  const text = `${"We look forward to hearing from you about the delivery.\n".repeat(900)}Kind regards, Maria Gonzalez`;
  const last = models.find(text).spans.at(-1);
  expect(text.slice(last?.start, last?.end)).toBe("Maria Gonzalez");
});

/** The forms in which people write to the project are ones that its host can show. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { projectRoot } from "../../scripts/project-root.ts";

const folder = join(projectRoot, ".github/ISSUE_TEMPLATE");
const forms = readdirSync(folder).filter((name) => name.endsWith(".yml") && name !== "config.yml");

const label = z.strictObject({
  label: z.string().min(1),
  description: z.string().optional(),
  placeholder: z.string().optional(),
  options: z.array(z.string()).min(2).optional(),
});
/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const part = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: z.string().min(1) }) }),
  ...(["input", "textarea", "dropdown"] as const).map((type) =>
    z.strictObject({
      type: z.literal(type),
      id: z.string().regex(/^[a-z-]+$/),
      attributes: label,
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
]);
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  labels: z.array(z.string()),
  body: z.array(part).min(2),
});

test.for(forms)("%s", (name) => {
  const parsed = form.safeParse(parse(readFileSync(join(folder, name), "utf8")));
  expect(parsed.error?.issues ?? []).toEqual([]);
  const ids = parsed.data?.body.flatMap((one) => ("id" in one ? [one.id] : [])) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});

test("there are forms, and a way past them", () => {
  expect(forms.length).toBeGreaterThan(2);
  expect(parse(readFileSync(join(folder, "config.yml"), "utf8"))).toEqual({ blank_issues_enabled: true });
});

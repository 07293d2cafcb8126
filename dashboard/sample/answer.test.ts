import { expect, test } from "vitest";
import type { ZodType } from "zod";
import { usageReply } from "../../lib/schema/admin-api.ts";
import * as api from "../../lib/schema/dashboard-api.ts";
import { groupsReply } from "../../lib/schema/directory-api.ts";
import { fleetReply, rolloutReply } from "../../lib/schema/fleet-api.ts";
import { importsReply } from "../../lib/schema/imports.ts";
import { extensionsReply, toolMomentsReply } from "../../lib/schema/moments-api.ts";
import { findingReply, findingsReply } from "../../lib/schema/risk-finding.ts";
import { updatesReply } from "../../lib/schema/updates.ts";
import { sampleAnswer } from "./answer.ts";

const now = Date.UTC(2026, 10, 20, 15);

test.each<[string, ZodType]>([
  ["/api/inventory", api.inventoryReply],
  ["/api/inventory?q=agent&status=unreviewed&sort=name", api.inventoryReply],
  ["/api/inventory/sample-agent?page=1", api.toolPageReply],
  ["/api/inventory/sample-agent/moments", toolMomentsReply],
  ["/api/findings", findingsReply],
  ["/api/findings/00000000-0000-4000-8000-000000000001", findingReply],
  ["/api/devices", api.devicesReply],
  ["/api/coverage", api.coverageReply],
  ["/api/requests", api.requestsReply],
  ["/api/imports", importsReply],
  ["/api/usage?weeks=4", usageReply],
  ["/api/extensions", extensionsReply],
  ["/api/fleet", fleetReply],
  ["/api/rollout", rolloutReply],
  ["/api/updates", updatesReply],
  ["/api/groups", groupsReply],
])("%s has the shape of the server's own answer, and something in it", (path, schema) => {
  const parsed = schema.safeParse(sampleAnswer(path, now));
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(JSON.stringify(parsed.data).length).toBeGreaterThan(20);
});

test("every made-up tool says that it is one, and filters leave those that fit", () => {
  const { rows } = sampleAnswer("/api/inventory", now) as api.InventoryReply;
  expect(rows.map(({ name, vendor }) => `${name} ${vendor}`).filter((text) => !/^Sample .*Made-up /.test(text))).toEqual([]);
  const fitting = sampleAnswer("/api/inventory?status=blocked", now) as api.InventoryReply;
  expect(fitting.rows.map(({ tool }) => tool)).toEqual(["sample-translator"]);
});

test.each(["/api/policy", "/api/inventory/none", "/api/findings/none", "/api/accounts", "/api/devices/1/x"])(
  "of %s there is no sample",
  (path) => {
    expect(sampleAnswer(path, now)).toBeUndefined();
  },
);

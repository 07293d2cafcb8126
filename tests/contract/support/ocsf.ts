/** The parts of OCSF 1.8.0 that Waymark sends, written from its public schema: what is required, which numbers there are, how they hang together. */
import { z } from "zod";

const time = z.int().min(1_000_000_000_000).max(9_999_999_999_999);
const named = z
  .looseObject({ name: z.string().min(1).optional(), uid: z.string().min(1).optional() })
  .refine(({ name, uid }) => name || uid);

const base = {
  category_uid: z.int(),
  type_uid: z.int(),
  severity_id: z.union([0, 1, 2, 3, 4, 5, 6, 99].map((value) => z.literal(value))),
  time,
  message: z.string().min(1),
  class_name: z.string(),
  activity_name: z.string(),
  category_name: z.string(),
  metadata: z.strictObject({
    version: z.literal("1.8.0"),
    product: z.strictObject({ name: z.string(), vendor_name: z.string() }),
    uid: z.string().min(1),
    tenant_uid: z.string().min(1),
    logged_time: time,
    profiles: z.array(z.enum(["security_control", "data_classification"])),
  }),
};

/** Of the profile security_control. */
const control = {
  action_id: z.union([0, 1, 2, 3, 4, 99].map((value) => z.literal(value))),
  disposition_id: z.int().min(0).max(27).or(z.literal(99)),
  policy: named,
};
const seen = {
  device: z.strictObject({ uid: z.string(), type_id: z.literal(0) }),
  user: z.strictObject({ uid: z.string() }).optional(),
  web_resources: z.array(named).min(1),
  dst_endpoint: z.strictObject({ hostname: z.string() }),
  unmapped: z.looseObject({}),
};
const findingInfo = z.looseObject({ uid: z.string().min(1), title: z.string(), types: z.array(z.string()) });

const webResourcesActivity = z.strictObject({
  ...base,
  ...control,
  ...seen,
  class_uid: z.literal(6001),
  activity_id: z.union([0, 1, 2, 3, 4, 5, 6, 7, 8, 99].map((value) => z.literal(value))),
});
const dataSecurityFinding = z.strictObject({
  ...base,
  ...control,
  ...seen,
  class_uid: z.literal(2006),
  activity_id: z.union([0, 1, 2, 3, 99].map((value) => z.literal(value))),
  is_alert: z.boolean(),
  finding_info: findingInfo,
  data_security: z.strictObject({ detection_system_id: z.int(), data_lifecycle_state_id: z.int() }),
  data_classifications: z
    .array(
      z.strictObject({
        category_id: z.union([0, 1, 2, 3, 4, 5, 6, 99].map((value) => z.literal(value))),
        category: z.string(),
        total: z.int().min(1),
      }),
    )
    .min(1),
});
const detectionFinding = z.strictObject({
  ...base,
  class_uid: z.literal(2004),
  activity_id: z.union([0, 1, 2, 3, 99].map((value) => z.literal(value))),
  is_alert: z.boolean(),
  status_id: z.union([0, 1, 2, 3, 4, 5, 6, 99].map((value) => z.literal(value))),
  status: z.string(),
  risk_score: z.int(),
  comment: z.string().optional(),
  finding_info: findingInfo,
  resources: z.array(named).optional(),
  evidences: z.array(z.looseObject({ data: z.looseObject({}) })),
});

/** Every event that Waymark may send; class, category, activity and type must agree. */
export const ocsfEvent = z
  .discriminatedUnion("class_uid", [webResourcesActivity, dataSecurityFinding, detectionFinding])
  .refine(({ class_uid, category_uid }) => category_uid === Math.floor(class_uid / 1000), "category_uid")
  .refine(({ class_uid, activity_id, type_uid }) => type_uid === class_uid * 100 + activity_id, "type_uid");

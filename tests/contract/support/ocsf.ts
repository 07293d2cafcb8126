/**
 * The parts of OCSF 1.8.0 that Waymark sends, written from its published schema (github.com/ocsf/ocsf-schema: events/base_event,
 * application/web_resources_activity, findings/{finding, data_security_finding, detection_finding}, the profiles host, security_control and
 * data_classification, and the objects they name): which attributes a class has, what is required, which numbers there are, and which
 * attributes are there only with their profile. What is in no list is refused.
 */
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
    profiles: z.array(z.enum(["host", "security_control", "data_classification"])),
  }),
};

/** Of the profile security_control. */
const control = {
  action_id: z.union([0, 1, 2, 3, 4, 99].map((value) => z.literal(value))),
  disposition_id: z.int().min(0).max(27).or(z.literal(99)),
  policy: named,
};
/** Of the profile host; the two kinds of findings have them without it. */
const hosted = {
  // 8: a browser.
  device: z.strictObject({ uid: z.string().min(1), type_id: z.literal(8), type: z.literal("Browser") }),
  actor: z.strictObject({ user: z.strictObject({ uid: z.string().min(1) }) }).optional(),
};
const seen = {
  dst_endpoint: z.strictObject({ hostname: z.string().min(1) }),
  unmapped: z.looseObject({}),
};
const resource = { name: z.string().min(1), uid: z.string().min(1), type: z.string().min(1) };
/** Only with the profile data_classification. */
const classification = z.strictObject({
  category_id: z.union([0, 1, 2, 3, 4, 5, 6, 99].map((value) => z.literal(value))),
  category: z.string(),
  total: z.int().min(1),
});
const findingInfo = z.strictObject({
  uid: z.string().min(1),
  title: z.string(),
  types: z.array(z.string()),
  created_time: time.optional(),
  modified_time: time.optional(),
  src_url: z.url().optional(),
  // 1: a rule.
  analytic: z.strictObject({ uid: z.string().min(1), type_id: z.literal(1) }).optional(),
});

const webResourcesActivity = z.strictObject({
  ...base,
  ...control,
  ...hosted,
  ...seen,
  class_uid: z.literal(6001),
  web_resources: z.array(z.strictObject(resource)).min(1),
  activity_id: z.union([0, 1, 2, 3, 4, 5, 6, 7, 8, 99].map((value) => z.literal(value))),
});
const dataSecurityFinding = z.strictObject({
  ...base,
  ...control,
  ...hosted,
  ...seen,
  class_uid: z.literal(2006),
  activity_id: z.union([0, 1, 2, 3, 99].map((value) => z.literal(value))),
  is_alert: z.boolean(),
  finding_info: findingInfo,
  // 10: data loss prevention in an application; 2: data on its way.
  data_security: z.strictObject({ detection_system_id: z.literal(10), data_lifecycle_state_id: z.literal(2) }),
  resources: z.array(z.strictObject({ ...resource, data_classifications: z.array(classification).min(1) })).min(1),
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
  resources: z.array(z.strictObject(resource)).optional(),
  evidences: z.array(z.strictObject({ data: z.looseObject({}) })),
});

/** Attributes by the profile without which they do not belong there. */
const profileOf = {
  6001: [
    ["device", "host"],
    ["actor", "host"],
    ["action_id", "security_control"],
    ["policy", "security_control"],
  ],
  2006: [
    ["action_id", "security_control"],
    ["policy", "security_control"],
    ["resources", "data_classification"],
  ],
  2004: [],
} as const;

/** Every event that Waymark may send; class, category, activity, type and profiles must agree. */
export const ocsfEvent = z
  .discriminatedUnion("class_uid", [webResourcesActivity, dataSecurityFinding, detectionFinding])
  .refine(({ class_uid, category_uid }) => category_uid === Math.floor(class_uid / 1000), "category_uid")
  .refine(({ class_uid, activity_id, type_uid }) => type_uid === class_uid * 100 + activity_id, "type_uid")
  .refine((event) => {
    const needed = profileOf[event.class_uid].filter(([attribute]) => attribute in event).map(([, profile]) => profile);
    const { profiles } = event.metadata;
    return (
      needed.every((profile) => profiles.includes(profile)) && profiles.every((one) => needed.some((profile) => profile === one))
    );
  }, "profiles");

import { emptyBody, plainField } from "./fields.ts";

plainField(emptyBody(), "textarea", { transport: "fetch", enter: "keydown", files: "at-once" });

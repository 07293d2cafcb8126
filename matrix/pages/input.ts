import { emptyBody, plainField } from "./fields.ts";

plainField(emptyBody(), "input", { transport: "form", enter: "keydown", files: "with-message" });

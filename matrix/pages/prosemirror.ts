import "../../tests/e2e/pages/prosemirror.ts";
import { aroundEditor } from "./around-editor.ts";

aroundEditor({ transport: "fetch", enter: "keydown", files: "at-once" });

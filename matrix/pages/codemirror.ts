import "../../tests/e2e/pages/codemirror.ts";
import { aroundEditor } from "./around-editor.ts";

aroundEditor({ transport: "beacon", enter: "keydown", files: "at-once" });

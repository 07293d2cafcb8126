import "../../tests/e2e/pages/tiptap.ts";
import { aroundEditor } from "./around-editor.ts";

aroundEditor({ transport: "web-socket", enter: "keydown", files: "at-once" });

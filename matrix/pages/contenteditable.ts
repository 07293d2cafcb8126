import "../../tests/e2e/pages/contenteditable.ts";
import { aroundEditor } from "./around-editor.ts";

aroundEditor({ transport: "xhr", enter: "keypress", files: "at-once" });

import "../../tests/e2e/pages/quill.ts";
import { aroundEditor } from "./around-editor.ts";

aroundEditor({ transport: "request", enter: "ctrl", files: "at-once" });

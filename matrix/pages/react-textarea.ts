import "../../tests/e2e/pages/react-textarea.tsx";
import { aroundEditor } from "./around-editor.ts";

aroundEditor({ transport: "fetch", enter: "keydown", files: "with-message" });

import "../../tests/e2e/pages/slate.tsx";
import { aroundEditor } from "./around-editor.ts";

aroundEditor({ transport: "fetch", enter: "keydown", files: "with-message" });

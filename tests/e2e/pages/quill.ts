import Quill from "quill";
import { composerRoot, publishEditor } from "./publish-editor.ts";

const quill = new Quill(composerRoot());

publishEditor({
  family: "quill",
  // A Quill document always ends in one newline of its own.
  text: () => quill.getText().replace(/\n$/, ""),
  focus: () => quill.focus(),
});

import Quill from "quill";
import { drawThread, make } from "./ask.js";

const write = make("div");
document.body.append(write);
const quill = new Quill(write, { modules: { toolbar: false }, placeholder: "Stell mir eine Frage zum Stoff" });
const read = () => {
  const text = quill.getText();
  quill.setText("");
  return text;
};
drawThread({
  path: "/fragen",
  write,
  read,
  send: "Senden",
  below: [make("small", {}, "Der Assistent kann Fehler machen. Prüfe wichtige Angaben.")],
});

import { drawThread, make } from "./ask.js";

const write = make("textarea");
const read = () => {
  const text = write.value;
  write.value = "";
  return text;
};
drawThread({ path: "/t", write, read, send: "OK" });

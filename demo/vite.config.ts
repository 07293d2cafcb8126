import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The demo chat page, with the note that holds its sample text, into dist/demo. */
export default defineConfig({
  root: here("page"),
  build: {
    outDir: here("../dist/demo"),
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["index", "approved", "sample"].map((name) => here(`page/${name}.html`)) },
  },
});

import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** For those who carry on the design; nothing of it ships. */
export default defineConfig({
  root: here("."),
  plugins: [react()],
  build: {
    outDir: here("../dist/gallery"),
    emptyOutDir: true,
    target: "es2023",
    rolldownOptions: { input: [here("index.html"), here("state.html"), here("edit.html")] },
  },
});

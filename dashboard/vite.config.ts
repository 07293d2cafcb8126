import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The dashboard is a folder of static files that the server hands out under a strict content security policy. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  build: {
    outDir: "../dist/dashboard",
    emptyOutDir: true,
    // Never `data:` addresses: the content security policy names 'self' and nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One page, one file; what it may weigh is a gate of its own.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // Zod and its setting in one file, so that the setting holds before any other file makes a schema.
        codeSplitting: { groups: [{ name: "zod", test: /node_modules[\\/]zod|zod-without-eval/ }] },
      },
    },
  },
});

import { defineConfig } from "vitest/config";

/** Four suites by cost; `npm test` runs them in this order. Order inside a suite is random, so that no test leans on another. */
export default defineConfig({
  test: {
    sequence: { shuffle: true },
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{lib,rules,rollout,server,cli,dashboard,components,scripts,bench,demo,matrix}/**/*.test.{ts,tsx}"],
        },
      },
      { extends: true, test: { name: "contract", include: ["tests/contract/**/*.test.ts"] } },
      { extends: true, test: { name: "flow", include: ["tests/flow/**/*.test.ts"], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Browsers share two cores: with two files at once what a person would wait for takes longer than a test waits.
          fileParallelism: false,
          globalSetup: ["tests/e2e/support/build-once.ts"],
        },
      },
    ],
  },
});

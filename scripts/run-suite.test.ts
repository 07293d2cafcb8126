import { expect, test } from "vitest";
import { countSuite } from "./run-suite.ts";

const report = (passed: number, failed: number, files: { status: string; assertionResults: { status: string }[] }[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: files,
});
const unloadable = { status: "failed", assertionResults: [] };
const withFailure = { status: "failed", assertionResults: [{ status: "failed" }] };

test.for([
  ["all well", report(3, 0), 0, 3, 0],
  ["one test failed", report(2, 1, [withFailure]), 1, 2, 1],
  ["a file could not be loaded", report(2, 0, [unloadable]), 1, 2, 1],
  ["a test failed and a file could not be loaded", report(2, 1, [withFailure, unloadable]), 1, 2, 2],
  ["an error outside every test", report(3, 0), 1, 3, 1],
  ["ended by a signal", report(3, 0), null, 3, 1],
  ["nothing ran", report(0, 0), 0, 0, 1],
  ["no report", undefined, 1, 0, 1],
] as const)("%s", ([, given, status, passed, failed]) => {
  expect(countSuite(given as Parameters<typeof countSuite>[0], status)).toMatchObject({ passed, failed });
});

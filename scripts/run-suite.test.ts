import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "./project-root.ts";
import { afterSecondRun, countSuite, filesToRepeat } from "./run-suite.ts";

type Status = "passed" | "failed" | "pending" | "todo";

/** A file and the status of each of its tests; one without tests could not be loaded. */
const file = (name: string, ...tests: Status[]) => ({
  name: join(projectRoot, name),
  status: tests.length === 0 || tests.includes("failed") ? "failed" : "passed",
  assertionResults: tests.map((status, index) => ({ fullName: `test ${index}`, status })),
});
const run = (status: number | null, ...testResults: ReturnType<typeof file>[]) => ({ report: { testResults }, status });

test.for([
  ["all well", run(0, file("a", "passed", "passed", "passed", "pending", "todo")), 3, 0, 2],
  ["one test failed", run(1, file("a", "passed", "passed", "failed")), 2, 1, 0],
  ["a file could not be loaded", run(1, file("a", "passed", "passed"), file("b")), 2, 1, 0],
  ["a test failed and a file could not be loaded", run(1, file("a", "passed", "passed", "failed"), file("b")), 2, 2, 0],
  ["an error outside every test", run(1, file("a", "passed", "passed", "passed")), 3, 1, 0],
  ["ended by a signal", run(null, file("a", "passed", "passed", "passed")), 3, 1, 0],
  ["nothing ran", run(0), 0, 1, 0],
  ["no report", { report: undefined, status: 1 }, 0, 1, 0],
] as const)("%s", ([, given, passed, failed, skipped]) => {
  expect(countSuite(given)).toEqual({ passed, failed, skipped });
});

test("a few failed files get a second run, many do not, nor does a run that broke", () => {
  expect(filesToRepeat(run(1, file("a", "passed"), file("b", "failed")))).toEqual([join(projectRoot, "b")]);
  expect(filesToRepeat(run(1, ...Array.from({ length: 7 }, (_, index) => file(`${index}`, "failed"))))).toEqual([]);
  expect(filesToRepeat({ report: undefined, status: 1 })).toEqual([]);
});

test("what passes the second time counts as passed, and is named; what fails twice has failed", () => {
  const first = run(1, file("a", "passed"), file("b", "failed", "passed"), file("c", "failed"));
  const last = afterSecondRun(first, run(1, file("b", "passed", "passed"), file("c", "failed")));
  expect(last.again).toEqual(["b: test 0"]);
  expect(countSuite(last)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(countSuite(afterSecondRun(run(1, file("b", "failed")), run(0, file("b", "passed"))))).toMatchObject({ failed: 0 });
});

test("a second run that left no report changes nothing", () => {
  const first = run(1, file("b", "failed"));
  expect(countSuite(afterSecondRun(first, { report: undefined, status: 1 }))).toMatchObject({ passed: 0, failed: 1 });
});

test("what broke outside the tests of the first run is not forgotten where its file passes now", () => {
  expect(countSuite(afterSecondRun(run(1, file("b", "failed")), run(1, file("b", "passed"))))).toMatchObject({ failed: 1 });
});

/**
 * Who may import whom. A folder says where code may run; these rules keep it so. Tests may reach further than what they test:
 * they are left out, except that nothing that ships imports one.
 */
const test = "\\.test\\.tsx?$";
const scope = (folder) => ({ path: `^${folder}`, pathNot: test });

/** Files in `from` may import, of our own code, only what `allowed` names. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: scope(from),
  to: {
    path: "^(lib|rules|rollout|entrypoints|components|server|dashboard|cli|demo|scripts|bench|matrix|tests)/",
    pathNot: allowed.map((path) => `^${path}`),
  },
});

/** Files in `from` import no package at all, or only those named. */
const packages = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: scope(from),
  to: {
    path: "node_modules/",
    ...(allowed.length ? { pathNot: allowed.map((name) => `node_modules/${name}/`) } : {}),
    dependencyTypesNot: ["type-only"],
  },
});

export default {
  forbidden: [
    {
      name: "no-cycle",
      comment: "A ring of imports has no first file to read.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that points at nothing is one that no rule looked at.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    only("schema-alone", "lib/schema/", ["lib/schema/"], "The nouns stand on nothing but each other."),
    only("core-on-schema", "lib/core/", ["lib/core/", "lib/schema/"], "The engine knows no rule and no effect."),
    only("words-on-schema", "lib/words/", ["lib/words/", "lib/schema/"], "What is said knows nothing of where it is shown."),
    only("rules-on-core", "rules/", ["rules/", "lib/core/", "lib/schema/"], "A rule knows neither browser nor server."),
    only("bridge-on-schema", "lib/bridge/", ["lib/bridge/", "lib/schema/"], "The road between contexts carries nouns."),
    only(
      "page-apart",
      "lib/page/",
      ["lib/page/", "lib/bridge/", "lib/core/", "lib/schema/", "lib/words/", "components/(?:tokens\\.css|mark-shape\\.ts)$"],
      "Page, worker and files never meet but by message.",
    ),
    only(
      "main-world-apart",
      "lib/main-world/",
      ["lib/main-world/", "lib/schema/", "lib/core/"],
      "What runs in the page's own world knows nobody; it only asks.",
    ),
    only(
      "worker-apart",
      "lib/worker/",
      ["lib/worker/", "lib/bridge/", "lib/core/", "lib/schema/", "lib/words/"],
      "Page, worker and files never meet but by message.",
    ),
    only(
      "files-apart",
      "lib/files/",
      ["lib/files/", "lib/bridge/", "lib/core/", "lib/schema/"],
      "Page, worker and files never meet but by message.",
    ),
    only("components-show", "components/", ["components/", "lib/schema/", "lib/words/"], "Props in, callbacks out."),
    only(
      "entrypoints-wire",
      "entrypoints/",
      ["entrypoints/", "lib/", "rules/", "components/"],
      "Wiring joins what ships, nothing else.",
    ),
    only(
      "server-on-nouns",
      "server/",
      ["server/", "lib/schema/", "lib/core/", "lib/words/(?:english/|faults-in-texts|languages)", "rules/"],
      "The server shares nouns, words and data with the extension, no effects.",
    ),
    only(
      "dashboard-on-nouns",
      "dashboard/",
      ["dashboard/", "components/", "lib/schema/", "rollout/"],
      "The dashboard knows the server only by what it answers.",
    ),
    only(
      "rollout-on-nouns",
      "rollout/",
      ["rollout/", "lib/schema/", "lib/core/"],
      "What IT gets is made from settings alone, in the dashboard as in the CLI.",
    ),
    only(
      "cli-on-engine",
      "cli/",
      ["cli/", "lib/schema/", "lib/core/", "rules/", "rollout/"],
      "The CLI is the engine's face for other programs.",
    ),
    only(
      "gallery-shows",
      "gallery/",
      ["gallery/", "entrypoints/", "components/", "lib/", "rules/"],
      "The gallery shows what ships, and nothing that ships knows it.",
    ),
    only("demo-page-alone", "demo/page/", ["demo/page/"], "The demo page is a stranger's page: it must not know us."),
    packages("schema-zod-only", "lib/schema/", ["zod"], "Nouns are zod shapes and nothing else."),
    packages(
      "core-pure",
      "lib/core/",
      ["zod"],
      "Pure code brings no package into the page; core may parse with zod outside the gate.",
    ),
    packages("rollout-pure", "rollout/", [], "A file of a rollout is text from settings."),
    packages("rules-pure", "rules/(?!(?:read|write)-policy-text)", [], "A rule is plain data and plain functions."),
    {
      name: "node-stays-home",
      comment: "Code that runs in a browser has no Node.",
      severity: "error",
      from: {
        path: "^(lib|rules|rollout|entrypoints|components|dashboard|demo/page)/",
        pathNot: [test, "^(?:rules|lib/words|lib/files)/from-node\\.ts$", "vite\\.config\\.ts$"],
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "tests-ship-nowhere",
      comment:
        "Nothing that ships imports a test. `npm start` drives the browser with the hands of the browser tests; benchmarks ship nowhere.",
      severity: "error",
      from: { pathNot: [test, "^tests/", "^scripts/", "^bench/", "^matrix/"] },
      to: { path: [test, "^tests/"] },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: "specify",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|artifacts|\\.output|\\.wxt)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "node", "default"],
    },
  },
};

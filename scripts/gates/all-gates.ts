import { bundleBudgets } from "./bundle-budgets.ts";
import { fileSizes } from "./file-sizes.ts";
import { formatAndLint } from "./format-and-lint.ts";
import type { Gate } from "./gate.ts";
import { importDirection } from "./import-direction.ts";
import { lockFile } from "./lock-file.ts";
import { permissionList } from "./permission-list.ts";
import { secretLiterals } from "./secret-literals.ts";
import { typeScopes } from "./type-scopes.ts";
import { unusedCode } from "./unused-code.ts";

/** Every check of `npm run check`, in the order in which it is told. `built`: looks at what `npm run build` made. */
export const gates: readonly { readonly name: string; readonly gate: Gate; readonly built?: true }[] = [
  { name: "format and lint", gate: formatAndLint },
  { name: "type scopes", gate: typeScopes },
  { name: "import direction", gate: importDirection },
  { name: "unused code", gate: unusedCode },
  { name: "file sizes", gate: fileSizes },
  { name: "secret literals", gate: secretLiterals },
  { name: "lock file", gate: lockFile },
  { name: "permission list", gate: permissionList, built: true },
  { name: "bundle budgets", gate: bundleBudgets, built: true },
];

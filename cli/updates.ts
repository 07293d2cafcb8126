import type { Command } from "./command.ts";
import { runScript } from "./run-script.ts";

/** `waymark updates …`: the versions that browsers get from a company's own server. */
export const updates: Command = {
  summary: "Pack, publish, stage and take back versions of the extension.",
  help: `waymark updates key      --key FILE
waymark updates pack     --folder DIR --out FILE [--key FILE] [--version X] [--update-url URL]
waymark updates publish  --file FILE [--percent N]
waymark updates list
waymark updates stage    --family chromium|firefox --version X --percent N
waymark updates minimum  --family chromium|firefox --version X|none
waymark updates rollback --family chromium|firefox [--to X --as Y --key FILE]

key       makes the key that CRX packages are signed with, in a file that only you may read, and writes the
          extension's id and the public half for WAYMARK_EXTENSION_KEY. Keep it: who loses it loses the id
pack      makes of a built extension (.output/chrome-mv3-managed) a signed CRX, or an XPI for Mozilla to sign
publish   hands a package to the server; it is offered to N of a hundred browsers, 0 if nothing is said
stage     offers a version to N of a hundred browsers
minimum   browsers with less are offered the newest version at once; none: no minimum
rollback  offers the newest version to nobody any more. Browsers that have it keep it: none goes back to a
          lower number. --to X --as Y packs what was version X again under the higher number Y and offers it
          to all, the way back for those too. An XPI must be signed by Mozilla in between: pack, sign, publish

All but key and pack ask the server: --server URL (default http://127.0.0.1:4870), and WAYMARK_TOKEN with a token of
its API that may write settings.
Exit status: 0 done, 2 wrong usage, or the server said no.
`,
  run: (args) => runScript("updates/updates.ts", args),
};

/** The check-list and the way back, as the files have them. */
import { say } from "./say.ts";

export const checklistWords: readonly { readonly what: string; readonly done: string }[] = [
  {
    what: say("Show the works council and the privacy officer the privacy pack: what is recorded, who sees what, for how long."),
    done: say("Their yes is written down."),
  },
  {
    what: say(
      "Tell people what Waymark does before it comes, in words of your own. The page that opens after the installation says it again.",
    ),
    done: say("The message is out. Only then set consent to given."),
  },
  {
    what: say(
      "The server answers under an https address with a certificate that the browsers trust, from everywhere people work.",
    ),
    done: say("/readyz answers 200 from a laptop at home."),
  },
  {
    what: say("The package is where the files tell browsers to fetch it: published on this server, or in the browsers' stores."),
    done: say("The rollout page lists it under Versions, with more than 0 percent; or the stores show it."),
  },
  {
    what: say(
      "One enrolment token for each wave, with its number of browsers. The files hold it: whoever reads them can enrol a browser, and nothing else.",
    ),
    done: say("The wave shows its token on the rollout page."),
  },
  {
    what: say(
      "Look at what the browsers are told already. ExtensionSettings is one value for all extensions: where you have one, merge.",
    ),
    done: say("chrome://policy shows your other extensions as before."),
  },
  {
    what: say("One machine of each system and browser first: install, open an AI tool, paste the sample of the self-test page."),
    done: say("The self-test page of the extension shows no fault, and the coverage page shows the browser."),
  },
  {
    what: say("Then wave by wave. Go on only when the figures have stood well for as long as the plan says."),
    done: say("No figure is beyond its limit."),
  },
  {
    what: say("Compare with what signed in: browsers without Waymark, and systems that cannot have it."),
    done: say("Each is explained on the coverage page or named in the evidence."),
  },
];

export const wayBackWords: readonly string[] = [
  say(
    "Publish a policy that only watches (mode observe). It reaches every browser within minutes, and nothing is held any more.",
  ),
  say(
    "Set the percentage of the new version to 0, under Versions on the rollout page. The version before goes out again under a higher number.",
  ),
  say(
    "Take the wave's group out of the assignment, and run Remove-Waymark.ps1 or withdraw the profile. The extension goes, with all it keeps.",
  ),
  say("Revoke the wave's enrolment token. Browsers that it admitted stay known; nobody new comes in by it."),
];

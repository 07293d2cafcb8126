/** What has to be done, in order, by whom. */
export interface Step {
  readonly id: string;
  readonly what: string;
  /** How one sees that it is done. */
  readonly done: string;
}

export const checklist: readonly Step[] = [
  {
    id: "council",
    what: "Show the works council and the privacy officer the privacy pack: what is recorded, who sees what, for how long.",
    done: "Their yes is written down.",
  },
  {
    id: "tell",
    what: "Tell people what Waymark does before it comes, in words of your own. The page that opens after the installation says it again.",
    done: "The message is out. Only then set consent to given.",
  },
  {
    id: "server",
    what: "The server answers under an https address with a certificate that the browsers trust, from everywhere people work.",
    done: "/readyz answers 200 from a laptop at home.",
  },
  {
    id: "package",
    what: "The package is where the files tell browsers to fetch it: published on this server, or in the browsers' stores.",
    done: "The rollout page lists it under Versions, with more than 0 percent; or the stores show it.",
  },
  {
    id: "token",
    what: "One enrolment token for each wave, with its number of browsers. The files hold it: whoever reads them can enrol a browser, and nothing else.",
    done: "The wave shows its token on the rollout page.",
  },
  {
    id: "merge",
    what: "Look at what the browsers are told already. ExtensionSettings is one value for all extensions: where you have one, merge.",
    done: "chrome://policy shows your other extensions as before.",
  },
  {
    id: "one",
    what: "One machine of each system and browser first: install, open an AI tool, paste the sample of the self-test page.",
    done: "The self-test page of the extension shows no fault, and the coverage page shows the browser.",
  },
  {
    id: "waves",
    what: "Then wave by wave. Go on only when the figures have stood well for as long as the plan says.",
    done: "No figure is beyond its limit.",
  },
  {
    id: "rest",
    what: "Compare with what signed in: browsers without Waymark, and systems that cannot have it.",
    done: "Each is explained on the coverage page or named in the evidence.",
  },
];

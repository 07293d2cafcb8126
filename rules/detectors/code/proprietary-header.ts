import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** What companies write at the top of source files that are nobody else's. Free licences say "All rights reserved", too: that alone is none. */
const detector: Detector = {
  id: "proprietary-header",
  name: { one: "proprietary source header", other: "proprietary source headers" },
  category: "source-code",
  family: "CODE",
  severity: "high",
  hints: [
    "proprietary and confidential",
    "confidential and proprietary",
    "proprietary information of",
    "unauthorized copying",
    "unauthorised copying",
    "trade secrets of",
    "trade secret of",
    "unpublished work",
    "not for redistribution",
    "licenseref-proprietary",
    "internal source code",
  ],
  pattern:
    /(?:proprietary (?:and|&) confidential|confidential (?:and|&) proprietary|proprietary information of|unauthori[sz]ed copying|trade secrets? of|unpublished work|not for redistribution|SPDX-License-Identifier: LicenseRef-Proprietary|internal source code)/i,
  window: { before: 40, after: 50 },
  confirm(value, { text, start, end }) {
    const line = text.slice(Math.max(0, start - 120), start);
    const comment = /(?:^|\n)[ \t]{0,12}(?:\/\/|\/\*|\*|#|--|;|<!--|%|"""|\(\*|REM)[^\n]{0,110}$/.test(line);
    const around = text.slice(Math.max(0, start - 300), end + 300);
    if (/licen[sc]ed under the (?:apache|mit|gnu|mozilla|bsd)|gnu (?:lesser )?general public/i.test(around)) return 0.2;
    return comment || (/copyright|\(c\)|©/i.test(around) && /^SPDX|copying/i.test(value)) ? 0.85 : 0.3;
  },
};
export default detector;

const header = " Acme Corp. All rights reserved.";

export const examples: DetectorExamples = {
  match: [
    {
      text: `// Copyright 2031${header}\n// Proprietary and confidential.\nint main()`,
      value: "Proprietary and confidential",
      why: "a file in C",
    },
    {
      text: `# Copyright 2031${header}\n# Unauthorized copying of this file is prohibited.`,
      value: "Unauthorized copying",
      why: "a file in Python",
    },
    { text: "/*\n * This file contains trade secrets of Acme Corp.\n */", value: "trade secrets of", why: "a block" },
    {
      text: "// SPDX-License-Identifier: LicenseRef-Proprietary",
      value: "SPDX-License-Identifier: LicenseRef-Proprietary",
      why: "as SPDX writes it",
    },
    {
      text: "-- Confidential and proprietary, Acme Corp\nSELECT 1;",
      value: "Confidential and proprietary",
      why: "a file in SQL",
    },
    {
      text: "/*\n * this file contains which somebody wrote down which somebody wrote down trade secrets of acme corp.\n */",
      value: "trade secrets of",
      why: "written in another way",
    },
  ],
  ignore: [
    { text: "// Copyright 2031 Acme Corp. All rights reserved.\n// Licensed under the MIT licence", why: "free software" },
    { text: "What does proprietary and confidential mean in a contract?", why: "a question" },
    { text: "The recipe is one of the trade secrets of the house.", why: "prose" },
    { text: "# proprietary drivers\napt install firmware", why: "another use of the word" },
    { text: "an unpublished work by Schubert", why: "music" },
  ],
};

import { lineStart } from "../../lib/core/checks/line-start.ts";
import { holdsSign, pastSigns, signSet } from "../../lib/core/checks/sign-set.ts";
import type { Detector } from "../../lib/schema/detector.ts";

/** How names are bound to values in code, settings and markup, as parts of patterns. */
export interface Assignment {
  /** The words as the end or the middle of a name, and the value bound to it as the group "value". */
  readonly pattern: RegExp;
  /** For detectors whose hints end where the words do, or with a sign behind them. */
  readonly glance: NonNullable<Detector["glance"]>;
  /** The name to which the value at `start` is bound; "" if there is none. */
  nameOf(text: string, start: number): string;
}

/** Between a name and its value: a type, an operator. */
const operator = String.raw`(?:[ \t]{0,2}:[ \t]{0,2}&?(?:string|str|String|Optional\[str\]|SecretStr)(?=[ \t]{0,2}=)|[ \t]{1,2}(?:string|String)(?=[ \t]{0,2}=))?[ \t]{0,16}(?::=|=>|!==?|={1,3}|:(?!:)|<-|\((?=\\?["'\`])|\|\||\?\?|(?<=["'\`][\w.-]{1,28}["'\`][ \t]{0,2}),(?=[ \t]{0,4}\\?["'\`]))[ \t]{0,8}`;
/** A call or a variable whose literal the value is: getenv("X", "value"), b64decode("value"), process.env.X || "value". */
const wrapper = String.raw`(?:[A-Za-z_$][\w.$]{0,40}(?:\((?:["'][\w.-]{1,40}["'],[ ]?)?|[ ](?:\|\||\?\?|or)[ ])(?=["'\`]))?`;
const quoted = String.raw`(?<=["'\`])(?:[^"'\`\r\n\\]|\\(?!["'\`])){4,200}(?=\\?["'\`])`;
const bare = String.raw`(?<!["'\`])[^\s"'\`,;<>(){}[\]&|\\]{4,200}`;
const reach = 160;
const nameCharacter = /[A-Za-z0-9_-]/;
const longestPrefix = 40;

/** `words`: source of a pattern, in lower case; names are found in any case. */
export function assignment(words: string): Assignment {
  const name = `(?:${words})[A-Za-z0-9_-]{0,24}(?![A-Za-z0-9_-])`;
  const pattern = String.raw`${name}(?:\\?["'\`]|\]){0,2}${operator}${wrapper}(?:[rbfuL@](?=["'\`]))?(?:"""|'''|'"|"'|\\{0,3}["'\`])?(?<value>${quoted}|${bare})`;
  const names = new RegExp(name, "gi");
  return {
    pattern: new RegExp(pattern, "i"),
    glance: isBound,
    nameOf(text, start) {
      const line = text.slice(lineStart(text, start, reach), start);
      let from = -1;
      let to = -1;
      // The last name, from the end on: between such signs, since no name holds one.
      for (let end = line.length; from < 0 && end >= 0; ) {
        const start = beforeName(line, end);
        names.lastIndex = start;
        for (let match = names.exec(line); match !== null; match = names.exec(line)) {
          from = match.index;
          to = names.lastIndex;
        }
        end = start - 1;
      }
      if (from < 0) return "";
      // What stands before the word is read backwards, from the last word only: a pattern would try it from every place.
      for (let least = Math.max(0, from - longestPrefix); from > least && nameCharacter.test(line.charAt(from - 1)); ) from--;
      return line.slice(from, to);
    },
  };
}

/** Code units of a name behind its hint, which may end before its word; of what closes it; of the blanks behind it. */
const longestSuffix = 40;
const longestClosers = 4;
const longestBlanks = 20;
const nameSigns = signSet(/[A-Za-z0-9_-]/);
const closerSigns = signSet(/[\\"'`\]]/);
const blankSigns = signSet(/[ \t]/);
const operators = signSet(/[:=!<(|?,]/);
/** The type may stand between: "String password = …". */
const typeSigns = signSet(/s/i);

/** True unless what follows the hint that ends at `end` is none of what binds a value to a name. */
function isBound(text: string, _start: number, end: number): boolean {
  if (!holdsSign(nameSigns, text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) < 128) return true;
  const closers = pastSigns(text, end, nameSigns, longestSuffix);
  const blanks = pastSigns(text, closers, closerSigns, longestClosers);
  const code = text.charCodeAt(pastSigns(text, blanks, blankSigns, longestBlanks));
  return holdsSign(operators, code) || holdsSign(typeSigns, code);
}

/** Past the last quote or sign of equality before `end`. */
function beforeName(line: string, end: number): number {
  let at = end;
  for (; at > 0; at--) {
    const code = line.charCodeAt(at - 1);
    if (code === 0x22 || code === 0x27 || code === 0x3d || code === 0x60) break;
  }
  return at;
}

/** What a name says: how long, of what kind, where, and so on, but not the secret itself; or that it is none. */
const describes =
  /(?:[_-]|[a-z](?=[A-Z]))(?:hash(?:ed)?|type|name|url|uri|path|file(?:name)?|dir|field|label|length|len|min|max|count|size|policy|expir[a-z]{1,5}|expires[_-]?in|ttl|timeout|lifetime|age|hint|regexp?|pattern|format|prefix|suffix|header|params?|parameter|endpoint|class|message|msg|error|text|title|placeholder|input|form|page|reset|strength|changed|required|enabled|method|provider|store|manager|service|algorithm|alg|version|index|column|table|role|scope|ref|selector|env|var|variable|digest|checksum|fingerprint|here|ids?)$|(?:password|passwd|secret|token|key)s$|fake|mock|dummy|example|sample|placeholder/i;

/** True for a name that describes a secret and does not hold it: "password_length", "tokenType", "secretName". */
export function isAboutSecret(name: string): boolean {
  return describes.test(name);
}

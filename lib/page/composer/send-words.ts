/** What the name of a control says it does. Pure: from words alone. */

export interface ControlTraits {
  /** What a person, or a screen reader, takes for its name. */
  readonly label: string;
  /** Names for machines: id, name, test id, class, the icon's name. */
  readonly marks: string;
  readonly role: string;
  /** The `type` that was written down; "" where none was. */
  readonly type: string;
  /** It opens a menu, a list or a dialog. */
  readonly opens: boolean;
  /** It has a state, such as pressed or expanded. */
  readonly toggles: boolean;
  /** A link to another page. */
  readonly leads: boolean;
}

/** doubtful: named by words that we do not know. nameless: named by nothing at all, such as a bare icon. */
export type Purpose = "send" | "other" | "doubtful" | "nameless";

/** A control's name is short; a longer text is a suggestion, a message or the title of a chat. */
const longestName = 32;

const sends =
  /\b(?:re)?send(?:en)?\b|\bsubmit\b|\bask\b|^go$|^run$|^enter$|^generate$|^post$|^reply$|^chat$|\babsenden\b|\benvoyer\b|\benviar\b|\binvia(?:re)?\b|\bverzend(?:en)?\b|\bverstuur\b|\bskicka\b|\bwyślij\b|\bodeslat\b|\bodoslať\b|\bküldés\b|\btrimite\b|\bgönder\b|\blähetä\b|отправ|надісл|送信|发送|發送|傳送|보내기|전송|إرسال|שלח|भेजें|ส่ง|gửi|^[↑➤→⏎➜▶]$/iu;
const doesElse =
  /\b(?:attach\w*|upload\w*|files?|photos?|images?|pictures?|camera|screenshot|mic(?:rophone)?|voice|dictat\w*|record\w*|speech|speak|audio|listen\w*|read aloud|models?|menu|more|options?|settings?|preferences|tools?|plugins?|connectors?|apps?|search|browse|thinking?|reason(?:ing)?|research|canvas|stop|cancel\w*|abort|pause|close|dismiss|expand|collapse|minimi[sz]e|maximi[sz]e|full ?screen|clear|delete|remove|discard|edit|copy|share|export|download|new (?:chat|conversation|thread)|sidebar|history|theme|emoji|sticker|gifs?|bold|italic|underline|strikethrough|code|link|quote|list|heading|undo|redo|help|feedback|like|dislike|good|bad|retry|regenerate|rename|pin|sign in|log ?in|sign up|log ?out|back|next|previous|scroll\w*|add|insert|plus|temporary|private|incognito|language|translate|anhang|hochladen|datei|joindre|fichier|adjuntar|archivo|allega)\b/iu;
const markSends = /send|submit|arrow-?up|paper-?plane/i;
const markElse =
  /attach|upload|file|mic(?!ro-?front)|voice|dictat|record|speech|audio|model|menu|dropdown|popover|tool|search|stop|cancel|close|expand|collapse|clear|delete|remove|copy|share|emoji|bold|italic|plus|add-|paperclip|camera|image|gif|settings|gear|sidebar|history/i;
/** Roles of what is chosen or switched; none of them sends. */
const roles = new Set([
  "menuitem",
  "menuitemradio",
  "menuitemcheckbox",
  "option",
  "tab",
  "switch",
  "checkbox",
  "radio",
  "combobox",
  "listbox",
  "slider",
  "treeitem",
]);

/**
 * What opens something or leads elsewhere sends nothing. Then the name decides: stopping, attaching, choosing and the like pass before
 * "send" is looked for, save that a name which begins with "send" is a send ("Send message with image"). Without a name the marks decide.
 */
export function purposeOf({ label, marks, role, type, opens, toggles, leads }: ControlTraits): Purpose {
  if (opens || roles.has(role) || type === "reset" || type === "file") return "other";
  const name = label.trim();
  const named = name !== "" && name.length <= longestName;
  const begins = named && sends.test(name.split(/\s/, 1)[0] ?? "");
  if (begins) return "send";
  if (named && doesElse.test(name)) return "other";
  if (named && sends.test(name)) return "send";
  if (toggles || leads) return markSends.test(marks) ? "nameless" : "other";
  if (type === "submit" || type === "image") return "send";
  if (name !== "") return named && markSends.test(marks) && !markElse.test(marks) ? "send" : "doubtful";
  if (markSends.test(marks)) return markElse.test(marks) ? "nameless" : "send";
  return markElse.test(marks) ? "other" : "nameless";
}

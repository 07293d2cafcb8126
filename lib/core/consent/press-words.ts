/** What stands on the two buttons of a consent page, in the languages that Waymark speaks: a provider shows its page in the person's own. */

const approve = begins([
  "allow|accept|agree|approve|authori[sz]e|connect|continue|confirm|give access|grant|install|yes|select pages",
  "zulassen|erlauben|akzeptieren|annehmen|zustimmen|weiter|autorisieren|genehmigen|bestätigen|verbinden|installieren|zugriff (?:erlauben|gewähren|zulassen)|ja(?!\\p{L})",
  "autoriser|accepter|continuer|confirmer|approuver|connecter|installer|accorder|oui(?!\\p{L})",
  "permitir|aceptar|autorizar|continuar|conceder|confirmar|aprobar|conectar|instalar|dar acceso|sí(?!\\p{L})",
  "aceitar|aprovar|avançar|concordar|sim(?!\\p{L})",
  "consenti|accetta|autorizza|continua|conferma|approva|collega|connetti|installa|concedi|sì(?!\\p{L})",
  "toestaan|accepteren|doorgaan|machtigen|akkoord|bevestigen|goedkeuren|installeren|toegang (?:geven|verlenen|toestaan)",
  "zezwól|zezwalaj|zaakceptuj|akceptuj|kontynuuj|autoryzuj|dalej|potwierdź|zatwierdź|połącz|zainstaluj|udziel dostępu|tak(?!\\p{L})",
  "許可|アクセスを許可|承認|同意|続行|次へ|確認|接続|連携|インストール|はい",
  "السماح|سماح|قبول|موافق|متابعة|تفويض|تأكيد|منح|ربط|تثبيت|نعم",
]);
const deny = begins([
  "cancel|deny|decline|reject|refuse|no(?!\\p{L})|not now|back|don.t allow|do not allow",
  "abbrechen|ablehnen|zurück|nicht|nein(?!\\p{L})",
  "annuler|refuser|retour|ne pas|non(?!\\p{L})",
  "cancelar|rechazar|denegar",
  "recusar|negar|voltar|não",
  "annulla|rifiuta|nega|indietro",
  "annuleren|weigeren|terug|niet(?!\\p{L})|nee(?!\\p{L})",
  "anuluj|odrzuć|odmów|wstecz|nie(?!\\p{L})",
  "キャンセル|拒否|戻る|(?:許可|承認|同意|接続)しない|いいえ",
  "إلغاء|رفض|رجوع|عدم|لا(?!\\p{L})",
]);

/** Null for a button that is neither. */
export function pressOf(label: string): "approve" | "deny" | null {
  const text = label.trim();
  if (deny.test(text)) return "deny";
  return approve.test(text) ? "approve" : null;
}

/** One line a language. */
function begins(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})`, "iu");
}

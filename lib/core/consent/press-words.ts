/** What stands on the two buttons of a consent page, in the languages that Waymark speaks: a provider shows its page in the person's own. */

const approve =
  /^(?:allow|accept|agree|approve|authori[sz]e|connect|continue|confirm|grant|install|yes|select pages|zulassen|erlauben|akzeptieren|zustimmen|weiter|autorisieren|autoriser|accepter|continuer|confirmer|permitir|aceptar|autorizar|continuar|conceder|aceitar|consenti|accetta|autorizza|continua|toestaan|accepteren|doorgaan|machtigen|zezwól|zaakceptuj|akceptuj|kontynuuj|autoryzuj|許可|承認|同意|続行|次へ|السماح|سماح|قبول|موافق|متابعة|تفويض)/i;
const deny =
  /^(?:cancel|deny|decline|reject|refuse|no\b|not now|back|don.t allow|abbrechen|ablehnen|zurück|annuler|refuser|retour|cancelar|rechazar|denegar|recusar|voltar|annulla|rifiuta|nega|indietro|annuleren|weigeren|terug|anuluj|odrzuć|odmów|wstecz|キャンセル|拒否|戻る|إلغاء|رفض|رجوع)/i;

/** Null for a button that is neither. */
export function pressOf(label: string): "approve" | "deny" | null {
  const text = label.trim();
  if (deny.test(text)) return "deny";
  return approve.test(text) ? "approve" : null;
}

/**
 * What a button would say in English. Rules name a button by its English words; pages have it in the person's own language. Whole labels
 * alone: a word in a sentence says nothing of what a press makes.
 */
const labels: Readonly<Record<string, string>> = {
  add: "hinzufügen|ajouter|añadir|agregar|adicionar|aggiungi|toevoegen|dodaj|追加|追加する|إضافة",
  connect:
    "verbinden|connecter|se connecter|conectar|connetti|collega|koppelen|połącz|接続|接続する|連携|連携する|اتصال|ربط|توصيل",
  enable: "aktivieren|activer|habilitar|activar|ativar|attiva|abilita|inschakelen|włącz|有効にする|有効化|تفعيل|تمكين",
  create: "erstellen|anlegen|créer|crear|criar|crea|maken|aanmaken|utwórz|stwórz|作成|作成する|إنشاء",
  save: "speichern|sichern|enregistrer|sauvegarder|guardar|salvar|salva|opslaan|zapisz|保存|保存する|حفظ",
  publish: "veröffentlichen|publier|publicar|pubblica|publiceren|opublikuj|公開|公開する|نشر",
  update: "aktualisieren|mettre à jour|actualizar|atualizar|aggiorna|bijwerken|aktualizuj|zaktualizuj|更新|更新する|تحديث",
  generate: "generieren|générer|generar|gerar|genera|genereren|wygeneruj|generuj|生成|生成する|توليد",
  submit: "absenden|senden|envoyer|soumettre|enviar|invia|verzenden|indienen|wyślij|prześlij|送信|送信する|إرسال",
  "copy link":
    "link kopieren|copier le lien|copiar enlace|copiar el enlace|copiar vínculo|copiar link|copia link|copia il link|link kopiëren|koppeling kopiëren|kopiuj link|skopiuj link|リンクをコピー|リンクをコピーする|نسخ الرابط",
  "create link":
    "link erstellen|créer un lien|créer le lien|crear enlace|crear un enlace|crear vínculo|criar link|crea link|crea un link|link maken|koppeling maken|utwórz link|リンクを作成|リンクを作成する|إنشاء رابط",
  "create public link":
    "öffentlichen link erstellen|créer un lien public|crear enlace público|crear un enlace público|criar link público|crea link pubblico|crea un link pubblico|openbare link maken|utwórz link publiczny|utwórz publiczny link|公開リンクを作成|公開リンクを作成する|إنشاء رابط عام",
  "create share link":
    "freigabelink erstellen|link zum teilen erstellen|créer un lien de partage|crear enlace para compartir|criar link de compartilhamento|crea link di condivisione|deellink maken|utwórz link do udostępniania|共有リンクを作成|共有リンクを作成する|إنشاء رابط مشاركة",
  "create key":
    "schlüssel erstellen|créer une clé|créer la clé|crear clave|criar chave|crea chiave|sleutel maken|utwórz klucz|キーを作成|キーを作成する|إنشاء مفتاح",
  "create api key":
    "api-schlüssel erstellen|api-key erstellen|créer une clé api|créer une clé d'api|crear clave de api|crear clave api|criar chave de api|criar chave da api|crea chiave api|api-sleutel maken|utwórz klucz api|apiキーを作成|api キーを作成|إنشاء مفتاح api|إنشاء مفتاح واجهة برمجة التطبيقات",
  "create secret key":
    "geheimen schlüssel erstellen|créer une clé secrète|crear clave secreta|criar chave secreta|crea chiave segreta|geheime sleutel maken|utwórz tajny klucz|シークレットキーを作成|إنشاء مفتاح سري",
  "api key":
    "api-schlüssel|clé api|clé d'api|clave de api|clave api|chave de api|chave da api|chiave api|api-sleutel|klucz api|apiキー|api キー|مفتاح api",
  "create token":
    "token erstellen|créer un jeton|créer un token|crear token|criar token|crea token|token maken|utwórz token|トークンを作成|إنشاء رمز",
};

const english: ReadonlyMap<string, string> = new Map(
  Object.entries(labels).flatMap(([label, others]) => others.split("|").map((other) => [other, label] as const)),
);

/** `label` with single spaces; null for one that is English already, or none of these. */
export function englishLabel(label: string): string | null {
  return english.get(label.toLowerCase().replaceAll("’", "'")) ?? null;
}

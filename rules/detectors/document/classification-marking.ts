import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAsMarking } from "../../builders/marking-line.ts";
import { plainWords } from "../../builders/plain-words.ts";

const phrases = plainWords(
  [
    "confidential|confidential and proprietary|confidential do not distribute|strictly confidential|highly confidential|company confidential",
    "private and confidential|commercial in confidence|for internal use only|internal use only|internal only|company internal|do not distribute",
    "vertraulich|streng vertraulich|nur für den internen gebrauch|nur zum internen gebrauch",
    "confidentiel|confidentielle|strictement confidentiel|usage interne|à usage interne|usage interne uniquement",
    "confidencial|estrictamente confidencial|uso interno|de uso interno|para uso interno|uso interno exclusivo",
    "riservato|riservata|strettamente riservato|vertrouwelijk|strikt vertrouwelijk|voor intern gebruik|alleen voor intern gebruik",
    "poufne|ściśle poufne|fortrolig|fortroligt|strengt fortrolig|konfidentiell|konfidentiellt|luottamuksellinen",
    "důvěrné|přísně důvěrné|bizalmas|szigorúan bizalmas|confidențial|strict confidențial|εμπιστευτικό|άκρως εμπιστευτικό",
    "конфиденциально|строго конфиденциально|коммерческая тайна|gizlidir|şirkete özel|سري للغاية",
    "内部资料|机密文件|机密资料|绝密文件|機密文件|機密資料|社外秘|대외비",
  ].join("|"),
);

/** Words with which companies mark their papers, in the languages of Europe, Turkish, Arabic, Chinese, Japanese and Korean. */
const detector: Detector = {
  id: "classification-marking",
  name: { one: "confidentiality marking", other: "confidentiality markings" },
  category: "document",
  family: "DOCUMENT",
  severity: "medium",
  hints: [
    "confidential",
    "internal use",
    "internal only",
    "company internal",
    "do not distribute",
    "commercial in confidence",
    "vertraulich",
    "internen gebrauch",
    "confidentiel",
    "usage interne",
    "confidencial",
    "uso interno",
    "riservato",
    "riservata",
    "vertrouwelijk",
    "intern gebruik",
    "poufne",
    "fortrolig",
    "konfidentiell",
    "luottamuksellinen",
    "důvěrné",
    "bizalmas",
    "confidențial",
    "εμπιστευτικό",
    "конфиденциально",
    "коммерческая тайна",
    "gizlidir",
    "şirkete özel",
    "سري للغاية",
    "内部资料",
    "机密文件",
    "机密资料",
    "绝密文件",
    "機密文件",
    "機密資料",
    "社外秘",
    "대외비",
  ],
  pattern: new RegExp(`${phrases.source}(?!\\p{L})`, "iu"),
  window: { before: 40, after: 60 },
  confirm: (value, context) => (standsAsMarking(value, context) ? 0.85 : 0),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "CONFIDENTIAL\n\nQuarterly plan", value: "CONFIDENTIAL", why: "a line of its own" },
    { text: "© 2031 Acme Corp - Confidential - Do not distribute", value: "Confidential", why: "a footer" },
    { text: "Plan 2031\nClassification: strictly confidential", value: "strictly confidential", why: "named as what it is" },
    { text: "[FOR INTERNAL USE ONLY]\nPrice list", value: "FOR INTERNAL USE ONLY", why: "in brackets" },
    { text: "Streng vertraulich\nGehaltsliste", value: "Streng vertraulich", why: "German" },
    { text: "Usage interne uniquement\nNote de service", value: "Usage interne uniquement", why: "French" },
    { text: "СТРОГО КОНФИДЕНЦИАЛЬНО\nСмета", value: "СТРОГО КОНФИДЕНЦИАЛЬНО", why: "Russian" },
    { text: "【社外秘】\n来期の計画", value: "社外秘", why: "Japanese" },
    { text: "대외비\n내년 계획", value: "대외비", why: "Korean" },
    {
      text: "Plan 2031\nClassification: x x x x strictly confidential",
      value: "strictly confidential",
      why: "written in another way",
    },
    {
      text: "which somebody wrote down СТРОГО КОНФИДЕНЦИАЛЬНО\nСмета",
      value: "СТРОГО КОНФИДЕНЦИАЛЬНО",
      why: "written in another way",
    },
    { text: "대외비대외비\n내년 계획", value: "대외비", why: "written in another way" },
  ],
  ignore: [
    { text: "Please keep this confidential and call me back when you can.", why: "a request in a sentence" },
    { text: "What does confidential mean?", why: "a question" },
    { text: "All your data are strictly confidential and will not be shared with anybody.", why: "a promise in a sentence" },
    { text: "Is this tool for internal use only or can customers use it, too?", why: "a question about it" },
    { text: "He wrote confidentially to the editor of the newspaper in his town.", why: "another word" },
    { text: "The house has a very confidential atmosphere, said the guide to us.", why: "an adjective" },
    { text: "x x x x Streng vertraulich\nGehaltsliste", why: "resembles it, and is none" },
  ],
};

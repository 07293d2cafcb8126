/** Words that stand before a telephone number, for a pattern; longer ones first where one begins like another. */
export const phoneWords =
  "(?:tele|cell|mobile|work|home|office|contact)?[ _-]?phones?|telephones?|tele?[fp]h?(?:o|oo|ó|ô)n\\p{L}{0,3}|tél(?:éphone)?|tel|mobil\\p{L}{0,3}|móvil|mob|cell|cep|gsm|fax|faks|handy|celular|cellulare|portable|rufnummer|puh|puhelin|sími|tālrunis|τηλ(?:έφωνο)?|κινητό|телефон\\p{L}{0,2}|тел|моб|факс|फ़ोन|फोन|मोबाइल|โทร(?:ศัพท์)?|điện thoại|הטלפון|טלפון|נייד|هاتف|جوال|تلفن|sms|whatsapp|hotline|helpline|ring|dial|call(?: \\p{L}{2,5}){0,2}|text(?: (?:me|us))?|desk|reach(?: (?:me|us))?|answer(?:s|ed|ing)?|messages? to|registered|contact";

/** The same in scripts that write without spaces: no edge of a word around them. */
export const phoneWordsUnspaced = "电话|手机|電話|携帯|連絡先|联系方式|전화|휴대폰|연락처|핸드폰";

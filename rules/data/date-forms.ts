const year = "(?:18|19|20)[0-9]{2}";
const month = "(?:0?[1-9]|1[0-2])";
const day = "(?:0?[1-9]|[12][0-9]|3[01])";

/**
 * Days of the calendar as people write them, for a pattern with the flag u: year first, year last in both orders (of two digits as
 * well), with the month as a word of any language, and with the signs for year, month and day of East Asia.
 */
export const dateForms = [
  `${year}[-/. ]{1,2}${month}[-/. ]{1,2}${day}`,
  `(?:${day}[-/. ]{1,2}${month}|${month}[-/]${day})[-/. ]{1,2}(?:${year}|[0-9]{2})`,
  `${day}(?:st|nd|rd|th|er|º|ª|\\.)?[- ]{0,2}(?:of |de |di )?\\p{L}{3,12}\\.?,?[- ]{1,2}(?:de |del |of )?(?:${year}|['’]?[0-9]{2})`,
  `\\p{L}{3,12}\\.? ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${year} ?[年년] ?${month} ?[月월] ?${day} ?[日일]`,
].join("|");

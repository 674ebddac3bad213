/** A month as logs write it in any language: letters, perhaps a dot; a number in Chinese and Japanese. */
const MONTH = '(?:\\p{L}{3,5}\\.?|\\d{1,2}(?:月|월))';
const CLOCK = '\\d{1,2}:\\d\\d:\\d\\d';
const TIMES: readonly string[] = [
  // syslog (RFC 3164), also with the day before the month, and behind the name of a day
  `(?:<\\d{1,3}>)?(?:\\p{L}{2,4}\\.?,? )?${MONTH} {1,2}\\d{1,2}(?:日|일)?,? (?:\\d{4} )?${CLOCK}`,
  `(?:\\p{L}{2,4}\\.?,? )?\\d{1,2}\\.? ${MONTH} (?:\\d{4} )?${CLOCK}`,
  // ISO 8601, RFC 5424 and their kin
  `(?:<\\d{1,3}>1 |\\[|\\p{L}{3} )?\\d{4}[-/.]\\d\\d[-/.]\\d\\d\\]?[T ,]{1,2}${CLOCK}`,
  // Sophos UTM
  `\\d{4}:\\d\\d:\\d\\d-${CLOCK}`,
  // days first or months first
  `\\[?\\d{1,2}[-/.](?:\\d{1,2}|[A-Za-z]{3})[-/.]\\d{2,4}[:, ]{1,2}${CLOCK}`,
  // FortiMail and Mimecast name it; PowerMTA says first what kind of row it is
  '(?:date(?:time)?=|[a-z]{1,2},)\\d{4}-\\d\\d-\\d\\d',
];
const BEGINS_WITH_TIME = new RegExp(`^(?:${TIMES.join('|')})`, 'u');
const BEGINS_OTHERWISE =
  /^(?:<\d{1,3}>|\S{0,64}\[\d{1,10}\]: |[0-9A-Za-z]{5,20}: (?:to|from|uid|client|message-id|removed)|to=<|from=<)/;

/** Whether a line begins with a time, as the lines of nearly every log do. */
export function beginsWithTime(line: string): boolean {
  return BEGINS_WITH_TIME.test(line);
}

/** Whether a line begins a record, and goes on with none: with a time, a process, a queue id or the recipient. */
export function beginsRecord(line: string): boolean {
  return BEGINS_OTHERWISE.test(line) || beginsWithTime(line);
}

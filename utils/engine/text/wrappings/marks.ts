import { GREATER_THAN, isDigit, isLetter, VERTICAL_LINE } from '../characters';
import { beginsRecord, beginsWithTime } from '../record-start';

/** A quote of a list in a mail of a log in a container: nobody nests deeper. */
const MOST = 12;

/** Takes off what stands before a line: the marks of quotes and lists, names of files and containers, a second time. */
export function withoutMarks(line: string): string {
  let rest = line;
  for (let i = 0; i < MOST; i += 1) {
    const length = lengthOfMark(rest);
    if (length === 0) return rest;
    rest = rest.slice(length);
  }
  return rest;
}

function lengthOfMark(line: string): number {
  const first = line.charCodeAt(0);
  if (first === GREATER_THAN || first === VERTICAL_LINE) return lengthOfQuote(line);
  // Nearly every line begins with its time, and that is no mark: year, month or day.
  if (isDigit(first) && isDigit(line.charCodeAt(1)) && isDigit(line.charCodeAt(2)) && beginsWithTime(line))
    return lengthOfOuterTime(line);
  return (isLetter(first) ? 0 : lengthOfList(line)) || lengthOfFile(line) || lengthOfContainer(line);
}

/** What a client says in a session is marked alike (Sendmail, curl), and so are the rows of a table. */
const COMMAND = /^>{1,3} ?(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|QUIT|RSET|NOOP|VRFY|STARTTLS|AUTH|BDAT|\.$)/i;

/** One mark, and one space behind it: what is indented in a quote stays so. */
function lengthOfQuote(line: string): number {
  if (COMMAND.test(line)) return 0;
  const isBar = line.charCodeAt(0) === VERTICAL_LINE;
  if (isBar && isOfTable(line.trimEnd())) return 0;
  return line.startsWith(' ', 1) ? 2 : 1;
}

function isOfTable(row: string): boolean {
  return row.length > 1 && (!/^\|[ \t]/.test(row) || row.endsWith('|'));
}

const LIST = /^[ \t]{0,20}(?:[-*+\u2022\u00b7]|\(?\d{1,4}[.)]|#\d{1,4}:?|\d{1,6})[ \t]{1,8}/;
/** `mail.log:12:`, `/var/log/mail.log:`, and `12:` or, of lines around, `12-`: grep(1). */
const FILE = /^(?:(?:[A-Za-z]:)?[\w~.+/\\-]{1,255}:|\(standard input\):|\d{1,9}-)/;
/** A queue id or a host that stands before a colon is no file. */
const NAME_OF_FILE = /[./\\(]|log|messages|^\d{1,9}[:-]$/;
const NUMBER_OF_LINE = /^\d{1,9}[:-]/;
/** `mail-1  | ` of docker compose, `[pod/mail-0/postfix] ` of kubectl. */
const COMPOSE = /^[\w.-]{1,100}-\d{1,3} {1,40}\| /;
const SERVICE = /^[\w.-]{1,100} {1,40}\| /;
const POD = /^\[(?:pod|deployment|job|daemonset|statefulset)\/[^\]\s]{1,200}\] /;

/** A mark of a list is one only before a record; before other words it may be part of them. */
function lengthOfList(line: string): number {
  const found = LIST.exec(line);
  return found && beginsAnything(line.slice(found[0].length)) ? found[0].length : 0;
}

function beginsAnything(rest: string): boolean {
  return beginsRecord(rest) || /^(?:[245]\d\d[- ][\dA-Z<]|\{")/.test(rest);
}

function lengthOfFile(line: string): number {
  const [name = ''] = FILE.exec(line) ?? [];
  if (!name || !NAME_OF_FILE.test(name)) return 0;
  const rest = line.slice(name.length);
  if (beginsLine(rest)) return name.length;
  const [number = ''] = NUMBER_OF_LINE.exec(rest) ?? [];
  return number && beginsLine(rest.slice(number.length)) ? name.length + number.length : 0;
}

/** Programs that write JSON have their time in it; hMailServer has it behind other cells. */
function beginsLine(rest: string): boolean {
  return rest.startsWith('{"') || rest.startsWith('"SMTP') || beginsWithTime(rest);
}

function lengthOfContainer(line: string): number {
  if (line.startsWith('[')) return POD.exec(line)?.[0].length ?? 0;
  if (!line.includes(' | ')) return 0;
  const compose = COMPOSE.exec(line);
  if (compose) return compose[0].length;
  const [mark = ''] = SERVICE.exec(line) ?? [];
  return mark && beginsRecord(line.slice(mark.length)) ? mark.length : 0;
}

/** What a container runtime puts before each line (CRI, `docker logs -t`), where the line has a time of its own. */
const OUTER_TIME = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d) (?:std(?:out|err) [FP] )?/;

function lengthOfOuterTime(line: string): number {
  const found = OUTER_TIME.exec(line);
  return found && beginsLine(line.slice(found[0].length)) ? found[0].length : 0;
}

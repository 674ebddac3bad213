import { escapeHtml } from './markups/html';

/** The parts of a log line that a portal may put into columns of their own. */
interface LogColumns {
  readonly time: string;
  readonly host: string;
  readonly process: string;
  readonly message: string;
}

/** Whether the portal highlights this line: it is a delivery status record. */
export function isStatusRecord(line: string): boolean {
  return /(?::| -) {1,2}\w+: (?:to=<.*, status=\w|from=<[^>]*>, status=\w)/.test(line);
}

/** Each line an element of its own, the status word in a `<mark>`. */
export function renderLines(log: string): string {
  return log
    .split('\n')
    .map((line) => `<div class="log-line">${markStatus(line)}</div>`)
    .join('');
}

/** A table with time, host and process in cells of their own, records yellow by the old `bgcolor`. */
export function renderTableLog(log: string): string {
  const rows = log.split('\n').map((line) => {
    const { time, host, process, message } = splitColumns(line);
    const colour = isStatusRecord(line) ? ' bgcolor="#ffff00"' : '';
    return `<tr${colour}><td>${escapeHtml(time)}</td><td>${escapeHtml(host)}</td><td>${escapeHtml(process)}</td><td>${escapeHtml(message)}</td></tr>`;
  });
  return `<table class="log" border="0" cellpadding="3"><tbody>${rows.join('')}</tbody></table>`;
}

/** Lines parted by `<br>`, long words cut by `<wbr>`, records highlighted in spans from `to=` on. */
export function renderBreaks(log: string): string {
  return log.split('\n').map(renderCutLine).join('<br>');
}

function markStatus(line: string): string {
  if (!isStatusRecord(line)) return escapeHtml(line);
  return escapeHtml(line).replace(/(?<=, )status=\w+/, '<mark>$&</mark>');
}

function renderCutLine(line: string): string {
  const cut = (text: string) => (text.match(/.{1,24}/gsu) ?? []).map(escapeHtml).join('<wbr>');
  const start = isStatusRecord(line) ? line.search(/(?:to|from)=</) : -1;
  if (start < 0) return cut(line);
  return `${cut(line.slice(0, start))}<span class="hit">${cut(line.slice(start))}</span>`;
}

function splitColumns(line: string): LogColumns {
  const match =
    /^(\w{3} +\d+ [\d:]{8}|\d{4}-\S+) (\S+) ([^\s:]+): (.*)$/s.exec(line) ??
    /^(<\d+>1 \S+) (\S+) (\S+ \d+ - -) +(.*)$/s.exec(line);
  const [, time = '', host = '', process = '', message = line] = match ?? [];
  return { time, host, process, message };
}

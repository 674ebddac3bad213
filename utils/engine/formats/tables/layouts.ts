import type { Columns, Role } from './columns';

/** The columns of a row whose file has lost its header, where its values tell which file it was; `null` otherwise. */
export function layoutOf(cells: readonly string[]): Columns | null {
  return trackingLayout(cells) ?? accountingLayout(cells);
}

/** Cheap, as every line that nobody knows passes here. */
export function mayBeRow(text: string): boolean {
  return text.includes(',') && BEGINS.test(text);
}

const BEGINS = /^(?:"?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?"?,|(?:[bdt]|rb|tq|rs),\d{4}-\d\d-\d\d )/;
const SOURCES =
  /^(?:ADMIN|AGENT|APPROVAL|BOOTLOADER|DNS|DSN|GATEWAY|MAILBOXRULE|MEETINGMESSAGEPROCESSOR|ORAR|PICKUP|POISONMESSAGE|PUBLICFOLDER|QUEUE|REDUNDANCY|RESOLVER|ROUTING|SAFETYNET|SMTP|STOREDRIVER)$/;

/**
 * Exchange's message tracking log: the source and the event stand together, in capitals, and what follows has its order. Exchange 2010 has no
 * network-message-id (learn.microsoft.com, "Structure of the message tracking log files", as of 2025).
 */
function trackingLayout(cells: readonly string[]): Columns | null {
  const source = cells.findIndex(
    (cell, i) => i > 0 && SOURCES.test(cell) && /^[A-Z]{4,24}$/.test(cells[i + 1] ?? ''),
  );
  if (source < 4 || cells.length < source + 10) return null;
  const hasNetworkId =
    /^[0-9a-f-]{36}$/i.test(cells[source + 4] ?? '') || !(cells[source + 4] ?? '').includes('@');
  const recipient = source + (hasNetworkId ? 5 : 4);
  const sender = cells.findIndex((cell, i) => i > recipient + 4 && /^\S{1,128}@\S{1,255}$/.test(cell));
  const order: [Role, number][] = [
    ['time', 0],
    ['address', source - 4],
    ['host', source - 3],
    ['source', source],
    ['outcome', source + 1],
    ['messageId', source + 3],
    ['recipient', recipient],
    ['detail', recipient + 1],
    ['sender', sender],
  ];
  return new Map(order.filter(([, at]) => at >= 0));
}

/** PowerMTA's accounting file: type, times, sender, recipient; behind them what became of it (User Guide 5.0, "Accounting", as of 2024). */
function accountingLayout(cells: readonly string[]): Columns | null {
  if (!/^(?:[bdt]|rb|tq|rs)$/.test(cells[0] ?? '')) return null;
  const sender = cells.findIndex((cell) => cell.includes('@'));
  const recipient = cells.findIndex((cell, i) => i > sender && cell.includes('@'));
  const dsn = cells.findIndex((cell) => /^[245]\.\d{1,3}\.\d{1,3}(?: \(|$)/.test(cell));
  if (sender < 1 || recipient < 0 || dsn < recipient) return null;
  const order: [Role, number][] = [
    ['outcome', 0],
    ['time', 1],
    ['sender', sender],
    ['recipient', recipient],
    ['dsn', dsn],
    ['detail', dsn + 1],
    ['host', dsn + 2],
  ];
  return new Map(order);
}

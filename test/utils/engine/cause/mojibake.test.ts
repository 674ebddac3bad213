import { describe, expect, it } from 'vitest';
import { decodeMojibake } from '@/utils/engine/cause/mojibake';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, formats);
const misread = (text: string, as: string) => new TextDecoder(as).decode(new TextEncoder().encode(text));

/** In Windows-1251, read as Latin-1. */
const misreadRussian = (text: string) =>
  text.replace(/[а-яА-Я]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x350));

describe('words in a wrong code are read as they were written', () => {
  const german = 'Postfach überfüllt – „Größe“ nicht verfügbar';
  const russian = 'Почтовый ящик переполнен';
  const japanese = 'メールボックスが一杯です';
  it.each([
    ['UTF-8 as Windows-1252', misread(german, 'windows-1252'), german],
    ['twice', misread(misread(german, 'windows-1252'), 'windows-1252'), german],
    ['UTF-8 as Latin-1', 'Empf\u00c3\u00a4nger unbekannt', 'Empfänger unbekannt'],
    ['an apostrophe', 'recipientâ€™s mailbox is full', 'recipient’s mailbox is full'],
    ['Russian as Windows-1252', misread(russian, 'windows-1252'), russian],
    ['Russian as Windows-1251', misread(russian, 'windows-1251'), russian],
    ['Russian of Windows-1251 as Latin-1', misreadRussian(russian), russian],
    ['Russian of KOI8-R as Latin-1', 'ðÏÞÔÏ×ÙÊ ÑÝÉË ÐÅÒÅÐÏÌÎÅÎ', russian],
    ['Japanese', misread(japanese, 'windows-1252'), japanese],
  ])('%s', (_, wrong, right) => {
    expect(decodeMojibake(wrong)?.text).toBe(right);
  });

  it.each([
    'Mailbox full',
    'Boîte aux lettres pleine, à réessayer',
    'Empfänger unbekannt: „müller“',
    'usuário não encontrado: CAIXA NÃO EXISTE, ÍNDICE Â',
    'Почтовый ящик переполнен, С° Р°',
    'Сіті, Різні: Відмова в доставці Дія Ні',
    '郵箱已滿',
    'Ã',
    'â€',
    'ÿ',
  ])('%s stands as it is', (text) => {
    expect(decodeMojibake(text)).toBeNull();
  });

  it('reads a long one in no time that one would notice', () => {
    const text = 'Ã¤â€™Ð'.repeat(2_000);
    expect(decodeMojibake(text)?.text).toContain('ä’');
  });
});

describe('a cause in a wrong code', () => {
  it.each([
    ['550 Postfach ist Ã¼berfÃ¼llt', 'recipient.mailbox-full'],
    ['550 5.1.1 EmpfÃ¤nger unbekannt', 'recipient.unknown'],
    ['550 Boîte aux lettres pleine'.replace('î', 'Ã®'), 'recipient.mailbox-full'],
    [`550 ${misreadRussian('Почтовый ящик переполнен')}`, 'recipient.mailbox-full'],
    [`550 ${misread('Почтовый ящик переполнен', 'windows-1251')}`, 'recipient.mailbox-full'],
  ])('%s', (reply, cause) => {
    const { finding } = engine.diagnoseReply(reply);
    expect(finding.cause).toBe(cause);
    for (const { text, start, end } of finding.evidence) expect(reply.slice(start, end)).toBe(text);
    expect(finding.evidence).not.toEqual([]);
  });
});

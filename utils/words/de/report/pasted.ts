import type { Texts } from '../../texts';

export const reportPasted: Texts['report/pasted'] = {
  // utils/report/pasted/pasted-items.ts
  'And {n} more recipients, not shown.': {
    one: 'Und {n} weiterer Empfänger, nicht gezeigt.',
    other: 'Und {n} weitere Empfänger, nicht gezeigt.',
  },
  '{n} delivered': { one: '{n} zugestellt', other: '{n} zugestellt' },
  'from {sender}': 'von {sender}',
  // utils/report/pasted/pasted.ts
  'Paste a delivery log, or a reply from a mail server.':
    'Fügen Sie ein Zustelllog oder eine Antwort eines Mailservers ein.',
  'This text could not be read to its end.': 'Dieser Text ließ sich nicht bis zum Ende lesen.',
  'Paste a shorter part of the log, such as the lines of one message.':
    'Fügen Sie einen kürzeren Teil des Logs ein, etwa die Zeilen einer Nachricht.',
  'The text is very long: only its first six million characters were read.':
    'Der Text ist sehr lang: Nur die ersten sechs Millionen Zeichen wurden gelesen.',
  '{messages}, {recipients}, {attempts}.': '{messages}, {recipients}, {attempts}.',
  '{n} replies, without a log around them.': {
    one: '{n} Antwort, ohne ein Log darum.',
    other: '{n} Antworten, ohne ein Log darum.',
  },
  '{n} delivery attempts': { one: '{n} Zustellversuch', other: '{n} Zustellversuche' },
  // utils/report/pasted/trace-view.ts
  'The mail goes round in circles: it came back to {host} again and again.':
    'Die Mail läuft im Kreis: Sie kam immer wieder zu {host} zurück.',
  'These headers show no way that can be read.': 'Diese Kopfzeilen zeigen keinen lesbaren Weg.',
  'It reached {host} on {when}; no mark of a filter in it says that it was put aside.':
    'Die Mail erreichte {host} am {when}; kein Filter vermerkt darin, dass sie aussortiert wurde.',
  'It reached {host}; no mark of a filter in it says that it was put aside.':
    'Die Mail erreichte {host}; kein Filter vermerkt darin, dass sie aussortiert wurde.',
  '{filter} put it into Junk ({proof}).': '{filter} legte die Mail in den Spamordner ({proof}).',
  '{filter} put it into quarantine ({proof}).': '{filter} legte die Mail in die Quarantäne ({proof}).',
  '{filter} put it into the inbox ({proof}).': '{filter} legte die Mail in den Posteingang ({proof}).',
  '{filter} took it for spam ({proof}): look in Junk and in quarantine.':
    '{filter} hielt die Mail für Spam ({proof}): Sehen Sie im Spamordner und in der Quarantäne nach.',
  '{filter} put it into Junk': '{filter} legte die Mail in den Spamordner',
  '{filter} put it into quarantine': '{filter} legte die Mail in die Quarantäne',
  '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders':
    '{filter} legte die Mail in den Posteingang. Ist sie dort nicht, prüfen Sie Regeln, Weiterleitung und andere Ordner',
  '{filter} took it for spam': '{filter} hielt die Mail für Spam',
  '{filter} let it pass': '{filter} ließ die Mail durch',
  '{filter} says no more than its codes': '{filter} sagt nicht mehr als seine Codes',
  'The last server found {results}.': 'Der letzte Server ermittelte {results}.',
  '{n} more hops, not shown.': {
    one: '{n} weitere Station, nicht gezeigt.',
    other: '{n} weitere Stationen, nicht gezeigt.',
  },
  'Microsoft’s own check': 'Microsofts eigene Prüfung',
  'It took {total}, of which {span} before {host} had it.':
    'Es dauerte {total}, davon {span}, bis {host} sie hatte.',
  'the next server': 'der nächste Server',
  'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.':
    'Kein Server von SpamHero ist auf diesem Weg belegt: Jede Zeile davon kann jemand vor dem letzten Server geschrieben haben.',
  'Proven from {host} on. Lines before it may have been written by anybody on the way.':
    'Belegt ab hier: {host}. Zeilen davor kann jeder unterwegs geschrieben haben.',
  'the filter': 'der Filter',
  'the server itself': 'der Server selbst',
  'its clock is wrong': 'seine Uhr geht falsch',
  'the recipient': 'der Empfänger',
  '(log)': '(Log)',
  '(proven)': '(belegt)',
};

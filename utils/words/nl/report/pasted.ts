import type { Texts } from '../../texts';

export const reportPasted: Texts['report/pasted'] = {
  // utils/report/pasted/pasted-items.ts
  'And {n} more recipients, not shown.': {
    one: 'En nog {n} ontvanger, niet getoond.',
    other: 'En nog {n} ontvangers, niet getoond.',
  },
  '{n} delivered': { one: '{n} bezorgd', other: '{n} bezorgd' },
  'from {sender}': 'van {sender}',
  // utils/report/pasted/pasted.ts
  'Paste a delivery log, or a reply from a mail server.':
    'Plak een bezorglogboek of een antwoord van een mailserver.',
  'This text could not be read to its end.': 'Deze tekst kon niet tot het einde worden gelezen.',
  'Paste a shorter part of the log, such as the lines of one message.':
    'Plak een korter deel van het logboek, zoals de regels van één bericht.',
  'The text is very long: only its first six million characters were read.':
    'De tekst is erg lang: alleen de eerste zes miljoen tekens zijn gelezen.',
  '{messages}, {recipients}, {attempts}.': '{messages}, {recipients}, {attempts}.',
  '{n} replies, without a log around them.': {
    one: '{n} antwoord, zonder logboek eromheen.',
    other: '{n} antwoorden, zonder logboek eromheen.',
  },
  '{n} delivery attempts': { one: '{n} bezorgpoging', other: '{n} bezorgpogingen' },
  // utils/report/pasted/trace-view.ts
  'The mail goes round in circles: it came back to {host} again and again.':
    'De mail gaat in een kring rond: hij kwam steeds weer bij {host} terug.',
  'These headers show no way that can be read.': 'Deze headers tonen geen leesbare weg.',
  'It reached {host} on {when}; no mark of a filter in it says that it was put aside.':
    'De mail bereikte {host} op {when}; geen filter meldt in de headers dat hij apart is gezet.',
  'It reached {host}; no mark of a filter in it says that it was put aside.':
    'De mail bereikte {host}; geen filter meldt in de headers dat hij apart is gezet.',
  '{filter} put it into Junk ({proof}).': '{filter} zette de mail bij ongewenste mail ({proof}).',
  '{filter} put it into quarantine ({proof}).': '{filter} zette de mail in quarantaine ({proof}).',
  '{filter} put it into the inbox ({proof}).': '{filter} zette de mail in het Postvak IN ({proof}).',
  '{filter} took it for spam ({proof}): look in Junk and in quarantine.':
    '{filter} hield de mail voor spam ({proof}): kijk bij ongewenste mail en in quarantaine.',
  '{filter} put it into Junk': '{filter} zette de mail bij ongewenste mail',
  '{filter} put it into quarantine': '{filter} zette de mail in quarantaine',
  '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders':
    '{filter} zette de mail in het Postvak IN. Is hij daar niet, kijk dan naar regels, doorsturing en andere mappen',
  '{filter} took it for spam': '{filter} hield de mail voor spam',
  '{filter} let it pass': '{filter} liet de mail door',
  '{filter} says no more than its codes': '{filter} zegt niet meer dan zijn codes',
  'The last server found {results}.': 'De laatste server vond {results}.',
  '{n} more hops, not shown.': {
    one: 'Nog {n} server, niet getoond.',
    other: 'Nog {n} servers, niet getoond.',
  },
  'Microsoft’s own check': 'eigen controle van Microsoft',
  'It took {total}, of which {span} before {host} had it.':
    'Het duurde {total}, waarvan {span} voordat {host} hem had.',
  'the next server': 'de volgende server',
  'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.':
    'Van geen enkele server van SpamHero is bewezen dat hij op deze weg zat: elke regel ervan kan zijn geschreven door iemand vóór de laatste server.',
  'Proven from {host} on. Lines before it may have been written by anybody on the way.':
    'Bewezen vanaf {host}. Regels daarvóór kunnen door iedereen onderweg zijn geschreven.',
  'the filter': 'het filter',
  'the server itself': 'de server zelf',
  'its clock is wrong': 'zijn klok loopt verkeerd',
  'the recipient': 'de ontvanger',
  '(log)': '(logboek)',
  '(proven)': '(bewezen)',
};

import type { Texts } from '../../texts';

export const reportNextMail: Texts['report/next-mail'] = {
  // utils/report/documents/next-mail/afterwards.ts
  'Until then it can be sent on to you once this is mended.':
    'Tot dan kan de mail alsnog naar u worden gestuurd zodra dit is hersteld.',
  'Please ask the sender to send it once more.': 'Vraag de afzender de mail opnieuw te sturen.',
  'Once that is done, ask the sender to send it once more.':
    'Vraag de afzender de mail opnieuw te sturen zodra dat is gedaan.',
  'You need not do anything.': 'U hoeft niets te doen.',
  'This has to be mended first by us, and then by {actor}.':
    'Eerst moeten wij dit herstellen, en dan {actor}.',
  'This has to be mended by {actor}.': 'Dit moet worden hersteld door {actor}.',
  'Please tell us once that is done, so that we can send the mail on to you.':
    'Laat het ons weten zodra dat is gedaan, zodat wij de mail alsnog naar u kunnen sturen.',
  'Please tell us once that is done, so that we can re-queue the message.':
    'Laat het ons weten zodra dat is gedaan, zodat wij het bericht opnieuw in de wachtrij kunnen zetten.',
  'Please tell us once that is done: then the sender can send it once more.':
    'Laat het ons weten zodra dat is gedaan: dan kan de afzender het opnieuw sturen.',
  'Please tell us once that is done.': 'Laat het ons weten zodra dat is gedaan.',
  // utils/report/documents/next-mail/asks.ts
  'Send the mail again once the fault that the answer below names is mended.':
    'Stuur de mail opnieuw zodra hersteld is wat het antwoord hieronder zegt.',
  'Find out what led to the answer below, and mend it or tell us what to change.':
    'Zoek uit wat tot het antwoord hieronder leidde, en herstel het of zeg ons wat er moet veranderen.',
  'Please:': 'Ons verzoek:',
  'You can help:': 'Zo kunt u helpen:',
  'So that it does not happen again:': 'Zodat het niet weer gebeurt:',
  // utils/report/documents/next-mail/fields.ts
  Cause: 'Oorzaak',
  'Who must act': 'Wie moet handelen',
  Server: 'Server',
  'Answered by': 'Beantwoord door',
  Answer: 'Antwoord',
  Also: 'Ook',
  'Queue id': 'Wachtrij-ID',
  'Message-ID': 'Message-ID',
  Portal: 'Portal',
  '{host}, port {port}': '{host}, poort {port}',
  From: 'Van',
  To: 'Aan',
  Subject: 'Onderwerp',
  State: 'Status',
  Attempts: 'Pogingen',
  'first {when}': 'eerste {when}',
  'last {when}': 'laatste {when}',
  // utils/report/documents/next-mail/incident-facts.ts
  '{n} are waiting': { one: '{n} wacht', other: '{n} wachten' },
  '{n} were delivered since': { one: '{n} is sindsdien bezorgd', other: '{n} zijn sindsdien bezorgd' },
  Messages: 'Berichten',
  'First failure': 'Eerste fout',
  'Last failure': 'Laatste fout',
  // utils/report/documents/next-mail/names-of.ts
  '{names} and {n} others': { one: '{names} en nog {n}', other: '{names} en nog {n}' },
  // utils/report/documents/next-mail/next-mail.ts
  'Hello,': 'Goedendag,',
  'For whoever looks into this:': 'Voor wie dit uitzoekt:',
  '{word}:': '{word}:',
  'The addresses of {filter}: {href}': 'De adressen van {filter}: {href}',
  'Your mail': 'Uw mail',
  Mail: 'Mail',
  '{mail} to {server}: not getting through since {since}':
    '{mail} naar {server}: komt sinds {since} niet door',
  us: 'ons',
  'where it went': 'waar die heen ging',
  'not getting through': 'komt niet door',
  '{mail} from {sender} to {recipient}: {what}': '{mail} van {sender} aan {recipient}: {what}',
  '{mail} to {recipient}: {what}': '{mail} aan {recipient}: {what}',
  // utils/report/documents/next-mail/opening.ts
  'your mail server': 'uw mailserver',
  'your mail server{#to}': 'uw mailserver',
  'the mail server': 'de mailserver',
  'the mail server{#to}': 'de mailserver',
  'the recipient’s mail server': 'de mailserver van de ontvanger',
  'the recipient’s mail server{#to}': 'de mailserver van de ontvanger',
  'our mail server': 'onze mailserver',
  'our mail server{#to}': 'onze mailserver',
  'your mail to {recipients}': 'uw mail aan {recipients}',
  'the mail from {sender} to {recipients}': 'de mail van {sender} aan {recipients}',
  'the mail to {recipients}': 'de mail aan {recipients}',
  'a mail from {sender} to {recipients}': 'een mail van {sender} aan {recipients}',
  'a mail to {recipients}': 'een mail aan {recipients}',
  'a mail from {sender} to you ({recipient})': 'een mail van {sender} aan u ({recipient})',
  'a mail to you ({recipient})': 'een mail aan u ({recipient})',
  '{server} accepted {mail}, and then kept it back from the mailbox.':
    '{server} nam {mail} aan en hield die daarna buiten het postvak.',
  '{server} accepted {mail}.': '{server} nam {mail} aan.',
  'It is unclear what became of {mail}.': 'Het is onduidelijk wat er is gebeurd met {mail}.',
  '{server} says that it would refuse {mail}.': '{server} meldt dat hij {mail} zou weigeren.',
  '{server} has put off {mail}.': '{server} heeft {mail} uitgesteld.',
  '{server} did not take {mail}.': '{server} nam {mail} niet aan.',
  '{mail} has not arrived yet.': '{mail} is nog niet aangekomen.',
  '{mail} could not be delivered.': '{mail} kon niet worden bezorgd.',
  'Some mail that came since {since} has not arrived.':
    'Een deel van de mail die sinds {since} kwam, is niet aangekomen.',
  'Some mail of yours to {server} has not been delivered since {since}.':
    'Mail van u naar {server} kon sinds {since} niet worden bezorgd.',
  '{n} mails to {server} have run into the same trouble since {since}: {shares}.': {
    one: '{n} mail naar {server} stuitte sinds {since} op hetzelfde probleem: {shares}.',
    other: '{n} mails naar {server} stuitten sinds {since} op hetzelfde probleem: {shares}.',
  },
  'The reason: {reason}': 'De reden: {reason}',
  'The reason seems to be this: {reason}': 'De reden lijkt deze te zijn: {reason}',
  'This may be the reason, among others: {reason}': 'Dit is een van de mogelijke redenen: {reason}',
  'The server’s answer gives no clear reason.': 'Het antwoord van de server geeft geen duidelijke reden.',
  // utils/report/documents/next-mail/readers.ts
  'Mail server’s admin': 'Beheerder van de mailserver',
  'The person who waits': 'De persoon die wacht',
  'Network or DNS admin': 'Netwerk- of DNS-beheerder',
  // utils/report/documents/next-mail/who-acts.ts
  'We must act: have the message sent once more.': 'Wij moeten handelen: het bericht opnieuw laten sturen.',
  'We must act: re-queue the message.': 'Wij moeten handelen: het bericht opnieuw in de wachtrij zetten.',
  'We must act first, then {actor}.': 'Eerst moeten wij handelen, dan {actor}.',
  'Nobody: it is tried again by itself': 'Niemand: het wordt vanzelf opnieuw geprobeerd',
  'We first, then {actor}': 'Eerst wij, dan {actor}',
};

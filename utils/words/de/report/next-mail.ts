import type { Texts } from '../../texts';

export const reportNextMail: Texts['report/next-mail'] = {
  // utils/report/documents/next-mail/afterwards.ts
  'Until then it can be sent on to you once this is mended.':
    'Bis dahin kann sie Ihnen noch zugeschickt werden, sobald das behoben ist.',
  'Please ask the sender to send it once more.': 'Bitten Sie den Absender, sie noch einmal zu senden.',
  'Once that is done, ask the sender to send it once more.':
    'Bitten Sie den Absender, sie noch einmal zu senden, sobald das erledigt ist.',
  'You need not do anything.': 'Sie müssen nichts tun.',
  'This has to be mended first by us, and then by {actor}.':
    'Das müssen zuerst wir und dann {actor} beheben.',
  'This has to be mended by {actor}.': 'Das muss {actor} beheben.',
  'Please tell us once that is done, so that we can send the mail on to you.':
    'Bitte geben Sie uns Bescheid, sobald das erledigt ist, damit wir Ihnen die Mail zuschicken können.',
  'Please tell us once that is done, so that we can re-queue the message.':
    'Bitte geben Sie uns Bescheid, sobald das erledigt ist, damit wir die Nachricht erneut einreihen können.',
  'Please tell us once that is done: then the sender can send it once more.':
    'Bitte geben Sie uns Bescheid, sobald das erledigt ist: Dann kann der Absender sie noch einmal senden.',
  'Please tell us once that is done.': 'Bitte geben Sie uns Bescheid, sobald das erledigt ist.',
  // utils/report/documents/next-mail/asks.ts
  'Send the mail again once the fault that the answer below names is mended.':
    'Senden Sie die Mail noch einmal, sobald behoben ist, was die Antwort unten sagt.',
  'Find out what led to the answer below, and mend it or tell us what to change.':
    'Klären Sie, was zu der Antwort unten geführt hat, und beheben Sie es oder sagen Sie uns, was zu ändern ist.',
  'Please:': 'Bitte:',
  'You can help:': 'So können Sie helfen:',
  'So that it does not happen again:': 'Damit es nicht wieder vorkommt:',
  // utils/report/documents/next-mail/fields.ts
  Cause: 'Ursache',
  'Who must act': 'Wer handeln muss',
  Server: 'Server',
  'Answered by': 'Geantwortet hat',
  Answer: 'Antwort',
  Also: 'Außerdem',
  'Queue id': 'Queue-ID',
  'Message-ID': 'Message-ID',
  Portal: 'Portal',
  '{host}, port {port}': '{host}, Port {port}',
  From: 'Von',
  To: 'An',
  Subject: 'Betreff',
  State: 'Status',
  Attempts: 'Versuche',
  'first {when}': 'erster {when}',
  'last {when}': 'letzter {when}',
  // utils/report/documents/next-mail/incident-facts.ts
  '{n} are waiting': { one: '{n} wartet', other: '{n} warten' },
  '{n} were delivered since': { one: '{n} wurde seither zugestellt', other: '{n} wurden seither zugestellt' },
  Messages: 'Nachrichten',
  'First failure': 'Erster Fehler',
  'Last failure': 'Letzter Fehler',
  // utils/report/documents/next-mail/names-of.ts
  '{names} and {n} others': { one: '{names} und {n} weiterer', other: '{names} und {n} weitere' },
  // utils/report/documents/next-mail/next-mail.ts
  'Hello,': 'Guten Tag,',
  'For whoever looks into this:': 'Für die Person, die sich darum kümmert:',
  '{word}:': '{word}:',
  'The addresses of {filter}: {href}': 'Die Adressen von {filter}: {href}',
  'Your mail': 'Ihre Mail',
  Mail: 'Mail',
  '{mail} to {server}: not getting through since {since}':
    '{mail} an {server}: kommt seit {since} nicht durch',
  us: 'uns',
  'where it went': 'wohin sie ging',
  'not getting through': 'kommt nicht durch',
  '{mail} from {sender} to {recipient}: {what}': '{mail} von {sender} an {recipient}: {what}',
  '{mail} to {recipient}: {what}': '{mail} an {recipient}: {what}',
  // utils/report/documents/next-mail/opening.ts
  'your mail server': 'Ihr Mailserver',
  'your mail server{#to}': 'Ihren Mailserver',
  'the mail server': 'der Mailserver',
  'the mail server{#to}': 'den Mailserver',
  'the recipient’s mail server': 'der Mailserver des Empfängers',
  'the recipient’s mail server{#to}': 'den Mailserver des Empfängers',
  'our mail server': 'unser Mailserver',
  'our mail server{#to}': 'unseren Mailserver',
  'your mail to {recipients}': 'Ihre Mail an {recipients}',
  'the mail from {sender} to {recipients}': 'die Mail von {sender} an {recipients}',
  'the mail to {recipients}': 'die Mail an {recipients}',
  'a mail from {sender} to {recipients}': 'eine Mail von {sender} an {recipients}',
  'a mail to {recipients}': 'eine Mail an {recipients}',
  'a mail from {sender} to you ({recipient})': 'eine Mail von {sender} an Sie ({recipient})',
  'a mail to you ({recipient})': 'eine Mail an Sie ({recipient})',
  '{server} accepted {mail}, and then kept it back from the mailbox.':
    '{server} hat {mail} angenommen und dann vom Postfach ferngehalten.',
  '{server} accepted {mail}.': '{server} hat {mail} angenommen.',
  'It is unclear what became of {mail}.': 'Unklar ist, was aus dieser Mail wurde: {mail}.',
  '{server} says that it would refuse {mail}.': '{server} meldet, er würde {mail} abweisen.',
  '{server} has put off {mail}.': '{server} hat {mail} zurückgestellt.',
  '{server} did not take {mail}.': '{server} hat {mail} nicht angenommen.',
  '{mail} has not arrived yet.': '{mail} ist noch nicht angekommen.',
  '{mail} could not be delivered.': '{mail} konnte nicht zugestellt werden.',
  'Some mail that came since {since} has not arrived.':
    'Einige Mails, die seit {since} kamen, sind nicht angekommen.',
  'Some mail of yours to {server} has not been delivered since {since}.':
    'Mails von Ihnen an {server} konnten seit {since} nicht zugestellt werden.',
  '{n} mails to {server} have run into the same trouble since {since}: {shares}.': {
    one: '{n} Mail an {server} stieß seit {since} auf dasselbe Problem: {shares}.',
    other: '{n} Mails an {server} stießen seit {since} auf dasselbe Problem: {shares}.',
  },
  'The reason: {reason}': 'Der Grund: {reason}',
  'The reason seems to be this: {reason}': 'Der Grund scheint dieser zu sein: {reason}',
  'This may be the reason, among others: {reason}': 'Das könnte unter anderem der Grund sein: {reason}',
  'The server’s answer gives no clear reason.': 'Die Antwort des Servers nennt keinen klaren Grund.',
  // utils/report/documents/next-mail/readers.ts
  'Mail server’s admin': 'Administrator des Mailservers',
  'The person who waits': 'Die Person, die wartet',
  'Network or DNS admin': 'Netz- oder DNS-Administrator',
  // utils/report/documents/next-mail/who-acts.ts
  'We must act: have the message sent once more.':
    'Wir müssen handeln: die Nachricht noch einmal senden lassen.',
  'We must act: re-queue the message.': 'Wir müssen handeln: die Nachricht erneut einreihen.',
  'We must act first, then {actor}.': 'Zuerst müssen wir handeln, dann {actor}.',
  'Nobody: it is tried again by itself': 'Niemand: Es wird von selbst wieder versucht',
  'We first, then {actor}': 'Zuerst wir, dann {actor}',
};

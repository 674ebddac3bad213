import { readSentence } from './sentences';

/** How the human part of a notice begins: one sentence of each program that writes them, and nobody else's. */
export function beginsNotice(text: string): boolean {
  return OPENINGS.test(text) || OF_POSTFIX.test(text) || readSentence(text) !== null;
}

/** A text that begins with one of these, whatever the case. Each is a pattern of its own. */
function beginsWith(...sentences: readonly string[]): RegExp {
  return new RegExp(`^(?:${sentences.join('|')})`, 'i');
}

const { raw } = String;

// Those without a source were seen in 2026-11.
const OPENINGS = beginsWith(
  // Postfix, bounce(5)
  'This is the mail system at host',
  // Exim, deliver.c
  'This message was created automatically by mail',
  raw`A message that you (?:sent|have sent) (?:could not|has not)`,
  // qmail-send(8), and who writes its like
  raw`Hi\. This is the (?:qmail-send|(?:deliver|mail) program)`,
  "I'm sorry to have to inform you",
  // Sendmail, savemail.c
  raw`(?:-{3,5} )?(?:The following addresses had (?:permanent|transient)|Transcript of session follows)`,
  raw`-{3,30} ?The following addresses had delivery errors`,
  // OpenSMTPD, bounce.c
  'This is the MAILER-DAEMON',
  // Exchange and Microsoft 365
  'Delivery (?:has failed|is delayed) to these recipients',
  'Delivery to the following recipients? (?:failed|has been delayed)',
  'Diagnostic information for administrators',
  raw`Your message (?:to|wasn['’]t delivered|did not reach)`,
  'Generating server:',
  raw`The following (?:message|recipient)(?:s|\(s\))? (?:to|could not|was not|were not)`,
  'Undeliverable:',
  // the same in German, French and Spanish
  'Unzustellbar:',
  'Die Zustellung an (?:(?:die )?folgende|diese Empfänger)',
  'Diagnoseinformationen für Administratoren',
  'Fehler bei der Nachrichtenzustellung an',
  'Ihre Nachricht hat einige oder alle',
  raw`Folgende(?:r|\(r\)) Empfänger konnte`,
  'Informations de diagnostic pour les administrateurs',
  'Échec de la remise à ces destinataires',
  'La remise à ces destinataires',
  raw`Votre message n.est pas parvenu à`,
  'Información de diagnóstico para administradores',
  raw`(?:was not delivered to|konnte nicht zugestellt werden an|wurde nicht zugestellt an|n.a pas été remis à|no se ha entregado a|did not reach the following recipient\(?s?\)?):(?:$| {1,8}\S{1,128}@)`,
  // Google
  'Message not delivered',
  raw`\*\* (?:Address not found|Message (?:blocked|not delivered|rejected)|Delivery incomplete|Mailbox full|Recipient inbox full|Relay access) \*\*`,
  // Amazon SES
  'An error (?:has )?occurred while (?:attempting to deliver|trying to deliver)',
  // Yahoo, InterMail, IceWarp, and whoever writes their like: in words alone
  'Sorry, we were unable to deliver your message',
  raw`(?:Unfortunately, |Sorry, |I['’]m afraid )?(?:we|I) (?:were|was) (?:not able|unable) to deliver your message to the following address`,
  raw`Unable to deliver (?:your |the )?message to the following address\(?e?s?\)?`,
  raw`(?:Your|The|This) (?:message|e-?mail)(?: below)? (?:cannot|could not|couldn['’]t|can['’]t) be delivered to(?: the following \w{4,12}(?:\(?e?s\)?)?)?:?$`,
  raw`could not be delivered to the following (?:recipient|address|user)(?:e?s|\(e?s\))?:$`,
  'This message was undeliverable due to the following reason',
  raw`Votre message n.a (?:pas pu|pu) [eê]tre (?:d[eé]livr[eé]|remis|distribu[eé]) [aà]:?$`,
  raw`(?:Undeliverable|Failed) (?:address|recipient): {1,8}\S{1,128}@`,
  raw`-{3,8} Failed Recipients -{3,8}$`,
  raw`-{2,5} Non-Delivery Report -{2,5}$`,
  'This is a delivery failure notification message',
  // Domino, Sun, MailEnable, CommuniGate, MDaemon
  'Your message has encountered delivery problems',
  'Delivery Failure Report$',
  'The message that you sent was undeliverable to(?: the following)?',
  'MailEnable: Message could not',
  raw`\|-{3,30} (?:Message log|Failed addresses) follow`,
  'Could not be delivered because of',
  // RFC 3464
  'This is an automatically generated Delivery Status',
  'This is a delivery status notification from',
  'Reporting-MTA:',
  'Final-Recipient:',
);

/** What Postfix says of a recipient, without the words around it. */
const OF_POSTFIX =
  /^<[^<>\s@]{1,128}@[^<>\s]{1,255}>(?: \(expanded from <[^<>\s]{1,320}>\))?: (?:host \S{1,255}\[|delivery temporarily suspended|connect to |lost connection with|conversation with|mail for \S{1,255} loops|Host or domain name not found|unknown user:|message size |TLS is required|Server certificate|mail forwarding loop|User unknown in|Command died|can't create user output file|maildir delivery failed|error writing)/;

/** Behind this line stands the mail that was returned: nothing there is about its delivery. */
export function beginsReturned(text: string): boolean {
  return RETURNED.test(text);
}

const RETURNED = beginsWith(
  '-{3,8} (?:This is a copy of|Original message|The body of|Message header follows|Below this line is a copy|Unsent message below|Forwarded message)',
  raw`(?:Old|Original) message(?: follows)?[.:]$`,
  'Original message headers:',
  'Ursprüngliche (?:Nachrichtenkopfzeilen|Nachrichtenheader):',
  "En-têtes de message d'origine",
  'Encabezados de mensajes? originales',
  'Below (?:is a copy|this line is a copy) of',
  '(?:--- Below this line|-{6} This) is a copy',
  'Here is a copy of the first part of the message',
  raw`-{5} (?:Original message|Message truncated) -{5}`,
);

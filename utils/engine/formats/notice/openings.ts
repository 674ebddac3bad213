import { readSentence } from './sentences';

/** How the human part of a notice begins: one sentence of each program that writes them, and nobody else's. */
export function beginsNotice(text: string): boolean {
  return OPENINGS.test(text) || IN_WORDS.test(text) || OF_POSTFIX.test(text) || readSentence(text) !== null;
}

// Postfix bounce(5); Exim deliver.c; qmail-send(8); Sendmail savemail.c; OpenSMTPD bounce.c; Exchange and Microsoft 365, Google, Yahoo, seen 2026-11.
const OPENINGS =
  /^(?:This is the mail system at host|This message was created automatically by mail|A message that you (?:sent|have sent) (?:could not|has not)|Hi\. This is the qmail-send|Hi\. This is the (?:deliver|mail) program|(?:-{3,5} )?(?:The following addresses had (?:permanent|transient)|Transcript of session follows)|This is the MAILER-DAEMON|Delivery (?:has failed|is delayed) to these recipients|Diagnostic information for administrators|Your message (?:to|wasn['’]t delivered|did not reach)|Generating server:|Message not delivered|\*\* (?:Address not found|Message (?:blocked|not delivered)|Delivery incomplete|Mailbox full|Recipient inbox full|Relay access|Message rejected) \*\*|Delivery to the following recipients? (?:failed|has been delayed)|Sorry, we were unable to deliver your message|I'm sorry to have to inform you|Your message has encountered delivery problems|The following (?:message|recipient)(?:s|\(s\))? (?:to|could not|was not|were not)|An error (?:has )?occurred while (?:attempting to deliver|trying to deliver)|This is an automatically generated Delivery Status|Undeliverable:|Unzustellbar:|Die Zustellung an (?:die )?folgende|Diagnoseinformationen für Administratoren|Informations de diagnostic pour les administrateurs|Información de diagnóstico para administradores|Fehler bei der Nachrichtenzustellung an|Die Zustellung an diese Empfänger|Ihre Nachricht hat einige oder alle|Folgende(?:r|\(r\)) Empfänger konnte|Échec de la remise à ces destinataires|La remise à ces destinataires|Votre message n.est pas parvenu à|(?:was not delivered to|konnte nicht zugestellt werden an|wurde nicht zugestellt an|n.a pas été remis à|no se ha entregado a|did not reach the following recipient\(?s?\)?):(?:$| {1,8}\S{1,128}@)|Delivery Failure Report$|The message that you sent was undeliverable to(?: the following)?|This is a delivery status notification from|MailEnable: Message could not|-{3,30} ?The following addresses had delivery errors|\|-{3,30} (?:Message log|Failed addresses) follow|Could not be delivered because of|Reporting-MTA:|Final-Recipient:)/i;

/** Of programs that say it in words alone, and name whom it befell next: Yahoo, InterMail, IceWarp, and whoever writes their like. */
const IN_WORDS =
  /^(?:(?:Unfortunately, |Sorry, |I['’]m afraid )?(?:we|I) (?:were|was) (?:not able|unable) to deliver your message to the following address|Unable to deliver (?:your |the )?message to the following address\(?e?s?\)?|(?:Your|The|This) (?:message|e-?mail)(?: below)? (?:cannot|could not|couldn['’]t|can['’]t) be delivered to(?: the following \w{4,12}(?:\(?e?s\)?)?)?:?$|could not be delivered to the following (?:recipient|address|user)(?:e?s|\(e?s\))?:$|This message was undeliverable due to the following reason|Votre message n.a (?:pas pu|pu) [eê]tre (?:d[eé]livr[eé]|remis|distribu[eé]) [aà]:?$|(?:Undeliverable|Failed) (?:address|recipient): {1,8}\S{1,128}@|-{3,8} Failed Recipients -{3,8}$|-{2,5} Non-Delivery Report -{2,5}$|This is a delivery failure notification message)/i;

/** What Postfix says of a recipient, without the words around it. */
const OF_POSTFIX =
  /^<[^<>\s@]{1,128}@[^<>\s]{1,255}>(?: \(expanded from <[^<>\s]{1,320}>\))?: (?:host \S{1,255}\[|delivery temporarily suspended|connect to |lost connection with|conversation with|mail for \S{1,255} loops|Host or domain name not found|unknown user:|message size |TLS is required|Server certificate|mail forwarding loop|User unknown in|Command died|can't create user output file|maildir delivery failed|error writing)/;

/** Where the returned message begins: what stands in it is no part of the notice. */
export function beginsReturned(text: string): boolean {
  return RETURNED.test(text);
}

const RETURNED =
  /^(?:-{3,8} (?:This is a copy of|Original message|The body of|Message header follows|Below this line is a copy|Unsent message below|Forwarded message)|(?:Old|Original) message(?: follows)?[.:]$|Original message headers:|Ursprüngliche Nachrichtenkopfzeilen:|Ursprüngliche Nachrichtenheader:|En-têtes de message d'origine|Encabezados de mensajes? originales|Below (?:is a copy|this line is a copy) of|--- Below this line is a copy of|------ This is a copy|Here is a copy of the first part of the message|----- Original message -----|----- Message truncated -----)/i;

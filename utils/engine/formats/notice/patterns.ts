/** How the programs that write notices name a recipient, announce a reply, and say that they still try. */

const ADDRESS = String.raw`[<"'[]?(?:SMTP:)?([^\s<>:;,"'()[\]]{1,128}@[^\s<>:;,"'()[\]]{0,254}[^\s<>:;,"'()[\].])[>"'\]]?`;
/** Postfix `<a@b>: words`, OpenSMTPD `a@b: words`, qmail and Yahoo `<a@b>:` */
export const LABELLED = new RegExp(String.raw`^${ADDRESS}(?: \(expanded from [^)]{1,300}\))?:(?:\s+(.*))?$`);
/** Sendmail's transcript: `<a@b>... Deferred: Connection refused by mx.example.net.` */
export const TRANSCRIBED = new RegExp(
  String.raw`^(?:\d{3} (?:\d\.\d{1,3}\.\d{1,3} )?)?${ADDRESS} ?\.\.\. (.+)$`,
);
/** GroupWise `a@b (550 …)`, X1 `a@b [User unknown]`; an address in brackets is the same one again. */
export const BRACKETED = new RegExp(String.raw`^${ADDRESS} (?:\(([^@()]{3,1000})\)|\[([^@[\]]{3,1000})\])$`);
/** Exchange 5.5 to 2003: `a@b on 11/20/2026 8:01 AM`, `a@b am 20.11.2026 08:01` */
export const DATED = new RegExp(String.raw`^${ADDRESS} (?:on|am|le|el|il|op) .{0,16}\d{1,4}.{0,40}$`);
/** The same where Outlook shows a name in place of the address: `Kim Example on 11/20/2026 8:01 AM` */
export const DATED_NAME =
  /^[^@:<>]{2,80} (?:on|am|le|el|il|op) (?:[A-Z]\p{L}{1,9},? )?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: [AP]M)?$/u;
/** MailEnable, MDaemon, Sun: `Recipient: [SMTP:a@b]`, `Failed address: a@b` */
export const NAMED_RECIPIENT = new RegExp(
  String.raw`^(?:(?:Failed |Intended |Undeliverable )?(?:Recipient|Address)(?: Address)?(?:s|\(s\))?|Empfängeradresse|Adresse du destinataire|(?:was not delivered|konnte nicht zugestellt werden|wurde nicht zugestellt|n.a pas été remis|no se ha entregado) (?:to|an|à|a)|did not reach the following recipient(?:s|\(s\))?)\s?:\s{1,8}${ADDRESS}$`,
  'i',
);
/** The same programs, and the details of Microsoft 365's notices. */
const NAMED_REASON =
  /^(?:Reported error|Error|Delay reason|Failure reason|Reason|because|weil|car|porque|Diagnostic code|Gemeldeter Fehler|Fehler|Grund|Erreur signalée|Erreur|Raison|Error notificado|Motivo)\s?:\s{1,8}(?:smtp; ?)?(\S.*)$/i;
const REMOTE_SAID =
  /^(?:Remote (?:SMTP )?Server (?:Returned|replied|said|responded)|Remote host said): {1,4}(?=[245]\d\d[ -])/i;

/** The reason that a line names as one: a reply, or the words of a program. */
export function namedReason(text: string): string | null {
  const reason = NAMED_REASON.exec(text.slice(0, 8_192))?.[1];
  return reason?.replace(REMOTE_SAID, '') ?? null;
}

/** `Delivery has failed to these recipients or groups:`: the addresses come next, and each has failed. */
export const LISTS_RECIPIENTS =
  /(?:recipient|address|user|group|empfänger|gruppe|destinataire|groupe|destinatario|delivered to|delivery errors)[^:]{0,60}(?::|---)$|following (?:address|recipient)\(?(?:es|s)?\)?(?: failed)?\.$|(?:not|n.t) be delivered to$|d[eé]livr[eé] [aà]$|^This is a permanent error; I.ve given up/iu;
/** `Undeliverable address: a@b`: who is named has failed. */
export const TELLS_FAILURE = /^(?:failed|undeliverable|did not reach|was not delivered)/i;
/** `This message was undeliverable due to the following reason:`: whom it befell comes behind it. */
export const TELLS_REASON_FIRST = /undeliverable due to the following reason:?$/i;
/** Exchange 5.5, of somebody in another directory: `c=US;a= ;p=ACME;dda:SMTP=a@b; on Fri, 4 Oct 2002` */
export const X400 = new RegExp(String.raw`^c=[^@]{0,200}\bSMTP=${ADDRESS};?(?: on .{0,40})?$`, 'i');

/** Exim and Microsoft: the address on a line of its own; Outlook writes a link behind it. */
export const ALONE = new RegExp(
  String.raw`^(?:(?:\*|--) |"[^"]{1,100}" (?=<))?${ADDRESS}(?:<mailto:[^>]{1,400}>| \((?:generated|expanded) from [^)]{1,300}\)| \(mailto:[^)]{1,300}\)| \([^\s()@]{1,128}@[^\s()]{1,255}\))?$`,
);
/** Sendmail's transcript of the session: what matters of it stands beside the address, too. */
export const DIALOGUE =
  /^(?:<<<|>>>|\.\.\. while talking to |-{3,6} |Message (?:could not be delivered for|will be deleted from queue)|Warning: message still undelivered|Will keep trying until|\d{3} \d\.\d\.\d (?:reply: read error|timeout|Service unavailable$))/;
/** Sendmail and Exim, below an address: where it came from, and no reason. */
export const TELLS_ORIGIN = /^\((?:ultimately )?(?:expanded|generated) from:? [^)]{1,300}\)$/;
export const DELAY =
  /^(?:Delay reason:|THIS IS A WARNING|# THIS IS A WARNING|This is a warning|Your message has not been delivered yet|A message that you (?:have )?sent has not yet|Warning: (?:could not send|message still undelivered)|No action is required on your part|Delivery incomplete|There was a temporary problem|Die Zustellung an diese Empfänger oder Gruppen (?:verzögert sich|ist verzögert)|La remise à ces destinataires ou groupes est retardée)|(?:has been delayed|is delayed|will be retried|could not be delivered for more than|still (?:being )?tr(?:ying|ied)|message still undelivered|Delivery attempts will continue)/i;
export const ANNOUNCES =
  /^(?:The (?:response|error)(?: from the remote server| that the other server returned)? was|Technical details of (?:permanent|temporary) failure|because|weil|Grund|raison|car|(?:The )?reason(?: for the (?:problem|failure))?(?: is| was)?|Die Antwort(?: des Remote-?Servers)? lautete|La réponse(?: du serveur distant)? était|La respuesta(?: del servidor remoto)? fue|Remote host said|The remote server (?:said|responded|replied)|(?:And it|The server) (?:said|responded)|(?:could not be delivered\. )?The problem appears to be)[^:]{0,40}:$/iu;
export const SMTP_REPLY = /(?:^|\s|")[245]\d\d(?:[- ]|$)/;

/** Microsoft and Sendmail put the reply in quotes or brackets, in a line of words. */
const QUOTED: readonly RegExp[] = [
  /\breturned ['‘](?:\d{3} \d\.\d\.\d <)?(?:#\d\.\d{1,3}\.\d{1,3} )?(?:smtp; ?)?(.+?)>?['’]$/i,
  /(?:^|\s)['‘"]([45]\d\d [^'’"]{1,4000})['’"]/,
  /^\S{0,255} ?#<\S{1,255} #\d\.\d{1,3}\.\d{1,3} (?:smtp; ?)?(.+)> #SMTP#$/i,
  /^#([45]\d\d [^#]{1,4000}?) ?##/,
  /^\(reason: (.+?)\)?$/,
  /^<\S{1,255} #\d\.\d{1,3}\.\d{1,3} (?:smtp; ?)?(.+?)>?$/i,
  /\bhost: \S{1,255} \([0-9A-Fa-f.:]{2,64}\) reason: (.+)$/,
  /^Remote (?:SMTP )?server (?:replied|returned): (.+)$/i,
];

export function quotedReply(text: string): string | null {
  for (const pattern of QUOTED) {
    const found = pattern.exec(text.slice(0, 8192));
    if (found) return found[1] as string;
  }
  return null;
}

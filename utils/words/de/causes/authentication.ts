import type { Texts } from '../../texts';

export const causesAuthentication: Texts['causes/authentication'] = {
  // authentication.spf
  'The SPF check failed': 'Die SPF-Prüfung ist fehlgeschlagen',
  'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.':
    'SPF ist die öffentliche Liste der Server, die für den Absender senden dürfen. Ihr Mailserver verglich sie mit der Adresse des Filters statt mit der des ursprünglichen Absenders. So schlug die Prüfung fehl, obwohl der Filter sie schon gemacht hatte.',
  'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.':
    'Nehmen Sie alle Adressen des Filters von der SPF-Prüfung aus oder schalten Sie sie auf Ihrem Mailserver ab.',
  'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Schalten Sie unter Settings > Filtering policies den SPF-Workaround ein, falls Ihr Mailserver das nicht kann.',
  'Leave your own SPF record as it is, because it is not the cause.':
    'Lassen Sie Ihren eigenen SPF-Eintrag, wie er ist, denn an ihm liegt es nicht.',
  'Add the filter’s addresses to the Whitelist setting of policyd-spf.':
    'Tragen Sie die Adressen des Filters in die Einstellung „Whitelist“ von policyd-spf ein.',
  // authentication.dkim
  'The DKIM signature is missing or broken': 'Die DKIM-Signatur fehlt oder ist ungültig',
  'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.':
    'DKIM ist eine Signatur, mit der die Domain eines Absenders für eine Nachricht bürgt. Ihr Mailserver fand keine oder eine, die nicht passt, und weist solche Mails ab. Änderungen unterwegs, etwa ein Zusatz im Betreff oder eine Fußzeile, machen Signaturen ungültig.',
  'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.':
    'Nehmen Sie Mails vom Filter auf Ihrem Mailserver von der DKIM-Prüfung aus, da der Filter die unveränderte Nachricht gesehen hat.',
  'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.':
    'Schalten Sie ab, was Nachrichten unterwegs ändert, etwa Betreffzusätze und Fußzeilen, falls viele Absender betroffen sind.',
  'Tell the sender that their signature was refused, and send them the reply.':
    'Sagen Sie dem Absender, dass seine Signatur abgewiesen wurde, und senden Sie ihm die Antwort.',
  // authentication.dmarc
  'The sender’s DMARC policy forbids delivery': 'Die DMARC-Richtlinie des Absenders verbietet die Zustellung',
  'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.':
    'Mit DMARC bittet eine Domain andere, Mails in ihrem Namen abzuweisen, die ihre Herkunft nicht belegen. Ihr Mailserver prüfte das gegen die Adresse des Filters, wo auch echte Mails durchfallen können, und wies die Mail ab. Der Filter hatte sie schon geprüft.',
  'Exempt all addresses of the filter from the DMARC check on your mail server.':
    'Nehmen Sie auf Ihrem Mailserver alle Adressen des Filters von der DMARC-Prüfung aus.',
  'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Schalten Sie unter Settings > Filtering policies den DMARC-Workaround ein, falls Ihr Mailserver das nicht kann.',
  'Look at the sender with care first, as forged mail fails this check too.':
    'Sehen Sie sich zuerst den Absender genau an, denn auch gefälschte Mails bestehen diese Prüfung nicht.',
  // authentication.missing
  'The message does not prove its origin': 'Die Nachricht belegt ihre Herkunft nicht',
  'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.':
    'Ihr Mailprovider nimmt nur Mails an, für die ihre Domain bürgt, durch SPF (eine Liste ihrer Server) oder DKIM (eine Signatur), und fand keines von beiden. Hinter dem Filter kann SPF nicht passen, weil Ihr Provider die Adresse des Filters sieht. Deshalb werden unsignierte Mails abgewiesen.',
  'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.':
    'Lassen Sie Ihren Mailserver oder Provider allen Adressen des Filters vertrauen, damit diese Prüfungen beim Filter bleiben.',
  'Ask the sender to sign their mail with DKIM and to publish an SPF record.':
    'Bitten Sie den Absender, seine Mails mit DKIM zu signieren und einen SPF-Eintrag zu veröffentlichen.',
};

import type { Texts } from '../../texts';

export const causesBlock: Texts['causes/block'] = {
  // block.dnsbl
  'The filter’s address is on a public block list':
    'Die Adresse des Filters steht auf einer öffentlichen Sperrliste',
  'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.':
    'Ihr Mailserver fragt eine öffentliche Liste verdächtiger Adressen ab, und die Adresse des Filters steht jetzt darauf. Die Liste ist für unbekannte Absender gedacht; Mails vom Filter sind schon geprüft und sollten nicht nachgeschlagen werden.',
  'Exempt all addresses of the filter from block list checks on your mail server.':
    'Nehmen Sie auf Ihrem Mailserver alle Adressen des Filters von der Prüfung gegen Sperrlisten aus.',
  'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.':
    'Melden Sie den Namen der Liste und die Antwort dem Support des Filters, damit er die Adresse entfernen lassen kann.',
  'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.':
    'Prüfen Sie auf der Abfrageseite der Liste, die oft in der Antwort steht, ob die Adresse noch darauf ist.',
  // block.ip-reputation
  'The filter’s address has a bad reputation there': 'Die Adresse des Filters hat dort einen schlechten Ruf',
  'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Ihr Mailsystem oder der Hersteller dahinter bewertet sendende Adressen und weist die Adresse des Filters ab. Es sieht die Adresse des Filters und nicht die des ursprünglichen Absenders: Spam, den der Filter durchlässt, zählt daher gegen den Filter.',
  'Tell your mail system to trust all addresses of the filter, so that they are not rated.':
    'Lassen Sie Ihr Mailsystem allen Adressen des Filters vertrauen, damit sie nicht bewertet werden.',
  'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.':
    'Melden Sie die ganze Antwort dem Support des Filters, damit er den Hersteller bitten kann, die Adresse freizugeben.',
  'Ask the vendor for removal on the page that the reply names, if it names one.':
    'Beantragen Sie beim Hersteller die Entfernung auf der Seite, die in der Antwort steht, falls sie eine nennt.',
  // block.ip-local
  'Your mail server blocks the filter’s address': 'Ihr Mailserver sperrt die Adresse des Filters',
  'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.':
    'Ihr Mailserver oder eine Firewall davor hat die Adresse des Filters auf einer eigenen Liste: von Hand, nach Land, oder weil ein Schutz Fehlversuche gezählt hat. Über diese Liste entscheidet sonst niemand.',
  'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.':
    'Entfernen Sie die Adressen des Filters aus der Sperrliste, Länderregel oder Sperre Ihres Mailservers oder Ihrer Firewall.',
  'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.':
    'Tragen Sie alle Adressen des Filters in die Liste vertrauenswürdiger Adressen ein, damit sie nicht wieder gesperrt werden.',
  'Look into the log of your mail server at the time of the attempt for the rule that refused.':
    'Suchen Sie im Log Ihres Mailservers zur Zeit des Versuchs nach der Regel, die abgewiesen hat.',
  'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.':
    'Suchen Sie im Defender-Portal nach den Adressen des Filters: in der IP-Sperrliste des Verbindungsfilters und in der „Tenant Allow/Block List“.',
  'Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.':
    'Suchen Sie in WHM bei cPHulk, in der Firewall und in der Exim-Liste gesperrter Adressen.',
  'Look for the address in the tables that check_client_access and postscreen_access_list name.':
    'Suchen Sie die Adresse in den Tabellen, die check_client_access und postscreen_access_list nennen.',
  // block.reverse-dns
  'The filter’s host name is not accepted': 'Der Hostname des Filters wird nicht anerkannt',
  'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.':
    'Ihr Mailserver prüft den Namen des Hosts, der sich verbindet: den, den das DNS für seine Adresse nennt (Reverse DNS, PTR), oder den, mit dem er grüßt (HELO). Er konnte den Namen des Filterhosts nicht bestätigen und wies ihn ab.',
  'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.':
    'Nehmen Sie auf Ihrem Mailserver alle Adressen des Filters von den Prüfungen auf Hostname, HELO und Reverse DNS aus.',
  'Report the reply with the address that it names to the filter’s support, who own that address and its name.':
    'Melden Sie die Antwort samt der Adresse, die sie nennt, dem Support des Filters, dem diese Adresse und ihr Name gehören.',
  'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.':
    'Prüfen Sie, ob der eigene DNS-Resolver Ihres Mailservers arbeitet, denn ein nicht auflösbarer Name gilt als fehlend.',
  // block.sender-domain
  'The sender’s domain or a link is on a block list':
    'Die Domain des Absenders oder ein Link steht auf einer Sperrliste',
  'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.':
    'Ihr Mailserver hat die Domain des Absenders oder eine Webadresse in der Nachricht in einer öffentlichen Liste verdächtiger Domains nachgeschlagen und gefunden. Es geht um Herkunft oder Inhalt der Nachricht, nicht um den Filter.',
  'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.':
    'Sagen Sie dem Absender, dass seine Domain oder ein Link in der Nachricht auf der Liste steht, die die Antwort nennt, damit er sie entfernen lassen kann.',
  'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.':
    'Nehmen Sie auf Ihrem Mailserver Mails vom Filter von Domain- und Link-Sperrlisten aus, wenn Sie dem Urteil des Filters vertrauen.',
  'Deliver the message to another address if it is urgent and you know the sender.':
    'Stellen Sie die Nachricht an eine andere Adresse zu, wenn es eilt und Sie den Absender kennen.',
  // block.sender-local
  'Your mail system blocks this sender': 'Ihr Mailsystem sperrt diesen Absender',
  'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.':
    'Die Adresse oder Domain des Absenders steht auf einer Sperrliste Ihres eigenen Mailsystems oder des Empfängers. Jemand oder eine Regel hat sie mit Absicht dort eingetragen.',
  'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.':
    'Prüfen Sie, ob der Absender absichtlich gesperrt ist, und entfernen Sie Adresse oder Domain sonst aus der Sperrliste Ihres Mailsystems oder des Empfängers.',
  'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.':
    'Lassen Sie es, wie es ist, wenn die Mails unerwünscht sind; sperren Sie den Absender auch im Filter, dann wird kein Versuch mehr gemacht.',
  'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.':
    'Sehen Sie im Defender-Portal in der „Tenant Allow/Block List“ und bei den blockierten Absendern des Empfängers nach.',
  'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.':
    'Sehen Sie in der Admin-Konsole unter Gmail > Spam, Phishing und Malware > Blockierte Absender nach.',
  'Look for the address in the tables that check_sender_access names.':
    'Suchen Sie die Adresse in den Tabellen, die check_sender_access nennt.',
};

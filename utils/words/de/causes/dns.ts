import type { Texts } from '../../texts';

export const causesDns: Texts['causes/dns'] = {
  // dns.not-found
  'The name of the mail server does not exist': 'Den Namen des Mailservers gibt es nicht',
  'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.':
    'Der Filter fragte nach dem Host oder der Domain des Ziels, und die Nameserver antworteten, dass es diesen Namen nicht gibt. Er kann falsch geschrieben oder gelöscht sein, oder die Domain ist abgelaufen.',
  'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.':
    'Prüfen Sie die Schreibweise des Hosts unter Settings > Delivery mail host und der Domain in der Adresse.',
  'Create the missing A record for that host name at your DNS provider, or restore the old one.':
    'Legen Sie bei Ihrem DNS-Anbieter den fehlenden A-Eintrag für diesen Hostnamen an oder stellen Sie den alten wieder her.',
  'Check that the registration of the domain has not expired.':
    'Prüfen Sie, ob die Registrierung der Domain noch gilt.',
  // dns.temporary-failure
  'A name could not be looked up just now': 'Ein Name ließ sich gerade nicht auflösen',
  'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.':
    'Die Nameserver der Domain gaben keine brauchbare Antwort auf die Frage, wohin die Mail gehört. Oft vergeht das von selbst; dauert es an, sind die Nameserver der Domain ausgefallen oder schlecht eingerichtet.',
  'Wait for the next attempt: the filter looks the name up again by itself.':
    'Warten Sie auf den nächsten Versuch: Der Filter schlägt den Namen von selbst noch einmal nach.',
  'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.':
    'Prüfen Sie mit Ihrem DNS-Anbieter die Nameserver der Domain, falls es länger als eine Stunde anhält.',
  'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.':
    'Schalten Sie DNSSEC ab oder erneuern Sie seine Einträge, falls Ihr DNS-Anbieter feststellt, dass die Signaturen der Domain nicht stimmen.',
  'A name could not be looked up': 'Ein Name ließ sich nicht auflösen',
  'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.':
    'Die Nameserver der Domain gaben keine brauchbare Antwort auf die Frage, wohin die Mail gehört. Sie sind oder waren ausgefallen oder schlecht eingerichtet.',
  'Check the name servers of the domain with your DNS provider.':
    'Prüfen Sie mit Ihrem DNS-Anbieter die Nameserver der Domain.',
  // dns.no-mx
  'The domain names no usable mail server': 'Die Domain nennt keinen brauchbaren Mailserver',
  'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.':
    'Den Namen gibt es, aber seine DNS-Einträge führen zu keiner Adresse, die Mails annehmen kann: Der MX- oder A-Eintrag (er sagt, wohin Mails gehen) fehlt oder zeigt auf einen Namen oder eine Adresse, die nicht funktionieren kann.',
  'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.':
    'Legen Sie für den Host unter Settings > Delivery mail host einen A-Eintrag an, damit sein Name zur öffentlichen Adresse Ihres Mailservers führt.',
  'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.':
    'Legen Sie für den Host, an den zugestellt wird, einen A-Eintrag an, damit sein Name zur öffentlichen Adresse Ihres Mailservers führt.',
  'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.':
    'Berichtigen Sie MX-Einträge, die auf einen fehlenden Namen, einen Alias oder eine bloße IP-Adresse zeigen: Ein MX muss einen Host nennen, der eine Adresse hat.',
  'Check the spelling of the domain in the address.':
    'Prüfen Sie die Schreibweise der Domain in der Adresse.',
};

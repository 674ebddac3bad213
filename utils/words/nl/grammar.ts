import type { Grammar } from '../language';

/*
 * Dutch: as a technical writer says it to a customer. “u”; a step begins with its verb, in the imperative (“Controleer …”). Console words as Microsoft 365
 * (Exchange-beheercentrum, Defender-portal), Google (Beheerdersconsole) and cPanel have them in Dutch; where that is not certain, in English in ‘quotes’.
 * SpamHero’s own page is English: Settings, Logs, Deliver, Flush mail queue stay.
 *
 * the filter: het filter · your mail server: uw mailserver · next hop: volgende server · relay: relay · recipient: ontvanger · sender: afzender · admin: beheerder
 * mailbox: postvak · mailbox is full: postvak is vol · quota: quotum · alias: alias · forwarding: doorsturing · junk folder: spammap · junk, spam: spam
 * mail: mail · message: bericht · to deliver: bezorgen · attempt: poging · delivered: bezorgd · accepted: aangenomen · refused, rejected: geweigerd
 * deferred, put off: uitgesteld · failed, bounced: mislukt · bounce, failure notice: foutmelding, onbestelbaarheidsmelding
 * queue: wachtrij · queued: in de wachtrij · to re-queue: opnieuw in de wachtrij zetten · to flush: de wachtrij meteen afwerken · greylisting: greylisting
 * rate limit: snelheidslimiet · block list: blokkeerlijst · white list: witte lijst · allow list: toelatingslijst · to exempt: vrijstellen · reputation: reputatie
 * evidence, proof: bewijs · answer, reply: antwoord · cause: oorzaak · reason: reden · incident: storing · log: logboek · record: vermelding · DNS record: DNS-record
 * certificate: certificaat · to diagnose: onderzoeken · workbench: werkbank · history: geschiedenis · case file: dossier · report: rapport · to redact: onherkenbaar maken
 */

export const grammar: Grammar = {
  filter: [['het filter', '{filter}']],
  others: [
    ['uw domein', 'het domein'],
    ['uw eigen domein', 'het eigen domein'],
    ['uw mailsysteem', 'het mailsysteem'],
    ['uw eigen mailsysteem', 'het eigen mailsysteem'],
    ['uw netwerk', 'het netwerk'],
    ['uw hostingbedrijf', 'het hostingbedrijf'],
    ['uw eigen SPF-record', 'het eigen SPF-record'],
    ['uw mailserver', 'de mailserver'],
    ['uw eigen mailserver', 'de eigen mailserver'],
    ['uw server', 'de server'],
    ['uw firewall', 'de firewall'],
    ['uw DNS-provider', 'de DNS-provider'],
    ['uw gateway', 'de gateway'],
    ['uw internetprovider', 'de internetprovider'],
    ['uw mailhost', 'de mailhost'],
    ['uw mailprovider', 'de mailprovider'],
    ['uw netwerkbeheerder', 'de netwerkbeheerder'],
    ['uw organisatie', 'de organisatie'],
    ['uw postvakken', 'de postvakken'],
    ['uw provider', 'de provider'],
    ['uw scanner', 'de scanner'],
    ['uw geldige adressen', 'de geldige adressen'],
    ['al uw mail', 'alle mail'],
    ['uw mail', 'de mail'],
  ],
  sender: [
    ['het domein van de afzender', 'uw domein'],
    ['het adres van de afzender', 'uw adres'],
    ['het adres of domein van de afzender', 'uw adres of domein'],
    ['het programma van de afzender', 'uw programma'],
    ['het DMARC-beleid van de afzender', 'uw DMARC-beleid'],
    [
      'de openbare lijst van de afzender met de servers die namens hem mogen',
      'uw openbare lijst met de servers die namens u mogen',
    ],
    ['de server van de afzender', 'uw server'],
    ['de beheerder van de afzender', 'uw beheerder'],
    ['van de afzender', 'van u'],
    ['de afzender', 'u'],
  ],
  addresses: [
    'alle huidige adressen van het filter',
    'de huidige adressen van het filter',
    'alle adressen van het filter',
    'de adressen van het filter',
    'De adressen van het filter',
    'Alle adressen van het filter',
    'adressen van het filter',
    'alle huidige adressen van {filter}',
    'de huidige adressen van {filter}',
    'alle adressen van {filter}',
    'de adressen van {filter}',
    'De adressen van {filter}',
    'Alle adressen van {filter}',
    'adressen van {filter}',
  ],
};

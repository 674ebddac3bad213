import type { Texts } from '../../texts';

export const causesSender: Texts['causes/sender'] = {
  // sender.domain-unresolvable
  'The sender’s domain does not exist': 'Het domein van de afzender bestaat niet',
  'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.':
    'Uw mailserver zocht het domein van het afzenderadres op en vond niets dat mail aanneemt. Hij weigert afzenders die niet te beantwoorden zijn.',
  'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).':
    'Laat de afzender langs een andere weg weten dat het domein in het afzenderadres geen werkende DNS-records heeft (de openbare naamvermeldingen).',
  'Check that your mail server can look up names if senders of several domains are refused this way.':
    'Controleer of uw mailserver namen kan opzoeken als afzenders van meerdere domeinen zo worden geweigerd.',
  'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.':
    'Stel de adressen van het filter vrij van deze controle, want het filter heeft al naar de afzender gekeken.',
  // sender.rejected
  'Your mail server refuses the sender’s address': 'Uw mailserver weigert het adres van de afzender',
  'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.':
    'Het adres waarvan het bericht zegt te komen, wordt niet geaccepteerd: het kon niet worden geverifieerd, is niet volledig, of is een adres van uw eigen domein dat van buiten wordt gebruikt.',
  'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.':
    'Lees de aangehaalde woorden: ze zeggen of het adres niet kon worden geverifieerd, onvolledig is of bij uw eigen domein hoort.',
  'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.':
    'Stel de adressen van het filter op uw mailserver vrij van afzendercontroles, zoals callouts (navraag bij de server van de afzender) en antispoofing.',
  'Tell the sender which address was refused if the address itself is wrong.':
    'Laat de afzender weten welk adres is geweigerd als het adres zelf fout is.',
};

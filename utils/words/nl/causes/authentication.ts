import type { Texts } from '../../texts';

export const causesAuthentication: Texts['causes/authentication'] = {
  // authentication.spf
  'The SPF check failed': 'De SPF-controle is mislukt',
  'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.':
    'SPF is de openbare lijst van de afzender met de servers die namens hem mogen versturen. Uw mailserver vergeleek die met het adres van het filter in plaats van dat van de oorspronkelijke afzender, dus mislukte de controle hoewel het filter die al had gedaan.',
  'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.':
    'Stel alle adressen van het filter vrij van de SPF-controle, of zet die controle op uw mailserver uit.',
  'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Zet de SPF-workaround aan onder Settings > Filtering policies als uw mailserver dat niet kan.',
  'Leave your own SPF record as it is, because it is not the cause.':
    'Laat uw eigen SPF-record zoals het is, want dat is niet de oorzaak.',
  'Add the filter’s addresses to the Whitelist setting of policyd-spf.':
    'Voeg de adressen van het filter toe aan de instelling ‘Whitelist’ van policyd-spf.',
  // authentication.dkim
  'The DKIM signature is missing or broken': 'De DKIM-handtekening ontbreekt of is ongeldig',
  'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.':
    'DKIM is een handtekening waarmee het domein van een afzender voor een bericht instaat. Uw mailserver vond er geen, of een die niet klopt, en weigert zulke mail. Een wijziging onderweg, zoals een toevoeging aan het onderwerp of een voettekst, maakt een handtekening ongeldig.',
  'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.':
    'Stel mail van het filter vrij van de DKIM-controle van uw mailserver, want het filter heeft het ongewijzigde bericht gezien.',
  'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.':
    'Zet uit wat berichten onderweg wijzigt, zoals toevoegingen aan het onderwerp en voetteksten, als het veel afzenders treft.',
  'Tell the sender that their signature was refused, and send them the reply.':
    'Laat de afzender weten dat zijn handtekening is geweigerd, en stuur hem het antwoord.',
  // authentication.dmarc
  'The sender’s DMARC policy forbids delivery': 'Het DMARC-beleid van de afzender verbiedt bezorging',
  'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.':
    'Met DMARC vraagt een domein anderen mail in zijn naam te weigeren die haar herkomst niet bewijst. Uw mailserver deed die controle met het adres van het filter, waarbij ook echte mail kan zakken, en weigerde. Het filter heeft de mail al gecontroleerd.',
  'Exempt all addresses of the filter from the DMARC check on your mail server.':
    'Stel alle adressen van het filter op uw mailserver vrij van de DMARC-controle.',
  'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Zet de DMARC-workaround aan onder Settings > Filtering policies als uw mailserver dat niet kan.',
  'Look at the sender with care first, as forged mail fails this check too.':
    'Bekijk eerst de afzender met zorg, want ook vervalste mail zakt voor deze controle.',
  // authentication.missing
  'The message does not prove its origin': 'Het bericht bewijst zijn herkomst niet',
  'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.':
    'Uw mailprovider neemt alleen mail aan waarvoor het domein instaat, met SPF (een lijst van zijn servers) of DKIM (een handtekening), en vond geen van beide. Achter het filter kan SPF niet kloppen, omdat uw provider het adres van het filter ziet, dus wordt niet-ondertekende mail geweigerd.',
  'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.':
    'Laat uw mailserver of provider alle adressen van het filter vertrouwen, zodat deze controles aan het filter worden overgelaten.',
  'Ask the sender to sign their mail with DKIM and to publish an SPF record.':
    'Vraag de afzender zijn mail met DKIM te ondertekenen en een SPF-record te publiceren.',
};

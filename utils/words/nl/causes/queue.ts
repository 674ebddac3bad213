import type { Texts } from '../../texts';

export const causesQueue: Texts['causes/queue'] = {
  // queue.suspended
  'Delivery to your server is paused after failures': 'Bezorging bij uw server is na fouten gepauzeerd',
  'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.':
    'Eerdere pogingen om uw mailserver te bereiken mislukten, dus houdt het filter alle mail voor die server een tijd vast. Deze keer is er met niemand contact geweest, en het logboek herhaalt de reden niet.',
  'Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.':
    'Zoek de reden bij de eerdere pogingen in dit logboek of bij andere berichten van hetzelfde uur.',
  'Check that your mail server can be reached and takes mail from the filter’s addresses.':
    'Controleer of uw mailserver bereikbaar is en mail van de adressen van het filter aanneemt.',
  'Delivery to your server was paused after failures': 'Bezorging bij uw server was na fouten gepauzeerd',
  'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.':
    'Eerdere pogingen om uw mailserver te bereiken mislukten, dus hield het filter alle mail voor die server vast. Het logboek herhaalt de reden niet.',
  // queue.expired
  'The filter gave up after days of trying': 'Het filter gaf het op na dagen proberen',
  'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.':
    'Elke poging mislukte, dagenlang, dus stopte het filter en meldde dat aan de afzender. Waarom de pogingen mislukten toont dit logboek niet meer. Het bericht zelf wordt nog bewaard.',
  'Check that your mail server now takes other mail from the filter.':
    'Controleer of uw mailserver nu andere mail van het filter aanneemt.',
  'Look at other messages of those days: their logs probably name the reason.':
    'Kijk naar andere berichten van die dagen: hun logboeken noemen waarschijnlijk de reden.',
  'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.':
    'Zet dit bericht opnieuw in de wachtrij in Quarantine+, dat het 30 dagen bewaart, of bezorg het op een ander adres.',
};

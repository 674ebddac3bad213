import type { Texts } from '../../texts';

export const reportDocuments: Texts['report/documents'] = {
  // utils/report/documents/for-others.ts
  'To do: have the message sent once more': 'Te doen: het bericht opnieuw laten sturen',
  'To do: re-queue the message': 'Te doen: het bericht opnieuw in de wachtrij zetten',
  'First whoever works on this ticket, then {actor}': 'Eerst wie dit ticket behandelt, dan {actor}',
  'Answer of {source}': 'Antwoord van {source}',
  // utils/report/documents/message-report.ts
  'Made by Yellowline in the browser, from the log.':
    'Gemaakt door Yellowline in de browser, uit het logboek.',
  'Status lines of the log': 'Statusregels van het logboek',
  'Addresses and names were replaced.': 'Adressen en namen zijn vervangen.',
  'Mail delivery report': 'Rapport over mailbezorging',
  'Next: {step}': 'Volgende stap: {step}',
  Sender: 'Afzender',
  Arrived: 'Binnengekomen',
  'What it means': 'Wat het betekent',
  'Who has to act': 'Wie moet handelen',
  'Said by': 'Gezegd door',
  'Last answer': 'Laatste antwoord',
  'First attempt': 'Eerste poging',
  'Last attempt': 'Laatste poging',
  'Attempts in the log': 'Pogingen in het logboek',
  Steps: 'Stappen',
  Message: 'Bericht',
  '… and {n} more messages.': { one: '… en nog {n} bericht.', other: '… en nog {n} berichten.' },
  '… and {n} more lines.': { one: '… en nog {n} regel.', other: '… en nog {n} regels.' },
  '… and {n} more recipients.': { one: '… en nog {n} ontvanger.', other: '… en nog {n} ontvangers.' },
  // utils/report/documents/overview-ticket.ts
  'Whoever works on this ticket, or the server’s admin':
    'Wie dit ticket behandelt, of de beheerder van de server',
  '{n} messages to look at': { one: '{n} bericht om te bekijken', other: '{n} berichten om te bekijken' },
  'First{#step}': 'Eerst',
  'not named': 'niet genoemd',
  '{names}, and {n} others': { one: '{names} en nog {n}', other: '{names} en nog {n}' },
  // utils/report/documents/ticket.ts
  'First step': 'Eerste stap',
  '{status} for {open} of {all} recipients': '{status} voor {open} van {all} ontvangers',
  '{status} since {when} ({span})': '{status} sinds {when} ({span})',
  '{status} since {when}': '{status} sinds {when}',
  // utils/report/documents/tracking.ts
  Accepted: 'Aangenomen',
  'By server': 'Door server',
  'Its answer': 'Het antwoord',
  Recipient: 'Ontvanger',
  'Queue ID at the filter': 'Wachtrij-ID bij het filter',
  'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.':
    'De server hierboven heeft het bericht overgenomen, dus wie hem beheert kan zeggen waar het heen ging: zoek deze tijd, deze ontvanger en dit antwoord op in het logboek ervan.',
  'Tracking information': 'Gegevens om te traceren',
};

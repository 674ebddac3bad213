// Written by `npm run docs` from what is said in the program. Change it there.
export interface InterfaceOptions {
  // components/options/choices.tsx
  'Read a message’s log when I point at it': string;
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.': string;
  'Show the overview over the list': string;
  'How many messages are not delivered, by who must act.': string;
  'Say the reason in the row': string;
  'A small line under the subject of each message whose log was read.': string;
  'Replace addresses and names in copied reports': string;
  'jane@example.com becomes recipient-1@domain-1, the same throughout one report.': string;
  'As the system has it': string;
  'Light': string;
  'Dark': string;
  'On the portal’s pages': string;
  'Everywhere': string;
  'Keep diagnosed messages': string;
  'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.': string;
  'Logs that name no time zone are on': string;
  'Most relays write their local time, without saying which.': string;
  'Colours': string;
  'Pages of the portal that are open take this when they are loaded again.': string;
  'Language': string;
  'As the browser has it': string;
  'Language of texts for others': string;
  'Of what is copied, mailed or saved: who gets it may read another one than you.': string;
  'The same': string;
  'Off: nothing is kept': string;
  '30 days, as long as the portal': string;
  'the clock of this computer': string;
}

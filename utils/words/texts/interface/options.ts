// Written by `npm run docs` from what is said in the program. Change it there.
export interface InterfaceOptions {
  // components/options/about.tsx
  'About': string;
  'What’s new in {version}': string;
  'These notes are kept in English alone.': string;
  // components/options/backup.tsx
  'History and settings': string;
  'Save all as a file': string;
  'Erase everything': string;
  'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.': string;
  'Erase': string;
  'Read a saved file': string;
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
  // components/options/kept.tsx
  'Kept messages, by where they are from': string;
  'Erase what is kept of {name}': string;
  'These messages are erased for good.': string;
  'Erase them': string;
  'Erase these': string;
  'Erase these: what is kept of {name}': string;
  // components/options/options.tsx
  'Yellowline settings': string;
  'Your organisation has set some of this for this computer: it cannot be changed here.': string;
  // components/options/settings-alone.tsx
  'Settings alone': string;
  '“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.': string;
  'Save the settings': string;
  'Reset the settings': string;
  'Undo': string;
  // components/options/shortcuts.tsx
  'Keys': string;
  'no keys': string;
  'Change the keys': string;
  // components/options/sites.tsx
  'Sites': string;
  'always': string;
  'from your organisation': string;
  'Allow': string;
  'Allow {host}': string;
  'Remove': string;
  'Remove {host}': string;
  'What becomes of them?': string;
  'Remove, and keep them': string;
  'Remove, and erase them': string;
  'Cancel': string;
  'Address of another Quarantine+ portal, such as your provider’s': string;
  'Add': string;
  // components/options/sure.tsx
  'Keep{#not_erase}': string;
}

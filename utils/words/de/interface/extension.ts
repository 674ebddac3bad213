import type { Texts } from '../../texts';

export const interfaceExtension: Texts['interface/extension'] = {
  // utils/extension/keep-texts.ts
  'Nothing is kept in a private window.': 'In einem privaten Fenster wird nichts aufbewahrt.',
  'The history does not answer: try again.': 'Der Verlauf antwortet nicht: Versuchen Sie es noch einmal.',
  'The history is off: switch it on in the settings.':
    'Der Verlauf ist ausgeschaltet: Schalten Sie ihn in den Einstellungen ein.',
  'There is no message to keep.': 'Es ist keine Nachricht zum Aufbewahren da.',
  '{n} messages kept.': { one: '{n} Nachricht aufbewahrt.', other: '{n} Nachrichten aufbewahrt.' },
  '{n} kept.': { one: '{n} aufbewahrt.', other: '{n} aufbewahrt.' },
  // utils/extension/manifest-texts.ts
  'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.':
    'Sagt, warum Mails feststecken, direkt neben der Logzeile, in der es steht. Nichts verlässt den Browser.',
  'Yellowline: why mail is stuck': 'Yellowline: warum Mails feststecken',
  'Go to the next undelivered message': 'Zur nächsten nicht zugestellten Nachricht gehen',
  'Go to the undelivered message before': 'Zur vorigen nicht zugestellten Nachricht gehen',
  // utils/extension/written-site.ts
  'Write each site by its whole name, such as {example}: a * stands for too many.':
    'Schreiben Sie jede Website mit ihrem ganzen Namen, etwa {example}: Ein * steht für zu viele.',
  'That is no address of a page. Copy it from the address bar, such as {example}.':
    'Das ist keine Adresse einer Seite. Kopieren Sie sie aus der Adresszeile, etwa {example}.',
  'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.':
    'Nur Websites mit https:// lassen sich hinzufügen: Was über http:// geht, kann unterwegs gelesen und geändert werden.',
  'Yellowline runs on pages at https://, not at {scheme}.':
    'Yellowline läuft auf Seiten mit https://, nicht mit {scheme}.',
  // utils/history/problems.ts
  'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.':
    'Der Browser hat für den Verlauf keinen Platz mehr, daher wurden die letzten Nachrichten nicht aufbewahrt. Was vorher aufbewahrt war, ist vollständig. Schaffen Sie Platz auf der Platte oder bewahren Sie den Verlauf weniger Tage auf.',
  'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.':
    'Ein anderer Tab oder ein anderes Fenster hält den Verlauf in einer früheren Version offen. Nichts ist verloren: Schließen Sie die anderen Tabs von Yellowline, dann geht es weiter.',
  'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.':
    'Der Verlauf wurde von einer neueren Version von Yellowline geschrieben. Er bleibt, wie er ist: Aktualisieren Sie Yellowline, um ihn zu benutzen.',
  'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.':
    'Der Verlauf wurde inzwischen gelöscht und mit ihm, was schon übernommen war: Mehr wurde nicht übernommen.',
  'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.':
    'Der Browser kann den Verlauf nicht öffnen, daher wird jetzt nichts aufbewahrt. Gespeichertes wurde nicht angetastet. Starten Sie den Browser neu; hilft das nicht, löschen Sie den Verlauf in den Einstellungen.',
};

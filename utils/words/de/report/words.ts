import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/words/marks.ts
  '{label}: {what}': '{label}: {what}',
  '“{words}”': '„{words}“',
  '{before} and {next}': '{before} und {next}',
  '{before}, {next}': '{before}, {next}',
  '{before}; {next}': '{before}; {next}',
  // utils/report/words/actor-lines.ts
  'Nobody has to act.': 'Niemand muss handeln.',
  'Nobody has to act: it is tried again by itself.':
    'Niemand muss handeln: Es wird von selbst wieder versucht.',
  'You must act: have the message sent once more.':
    'Sie müssen handeln: Lassen Sie die Nachricht noch einmal senden.',
  'You must act: re-queue the message.': 'Sie müssen handeln: Reihen Sie die Nachricht erneut ein.',
  'You must act first, then {actor}.': 'Zuerst müssen Sie handeln, dann {actor}.',
  '{actor} can tell why.': '{actor} kann den Grund nennen.',
  '{actor} must act.': '{actor} muss handeln.',
  // utils/report/words/actors.ts
  'Your mail server’s admin': 'Der Administrator Ihres Mailservers',
  'Your network or DNS admin': 'Ihr Netz- oder DNS-Administrator',
  'The mailbox’s owner': 'Der Inhaber des Postfachs',
  'The sender': 'Der Absender',
  'SpamHero support': 'SpamHeros Support',
  Nobody: 'Niemand',
  'your mail server’s admin': 'der Administrator Ihres Mailservers',
  'your network or DNS admin': 'Ihr Netz- oder DNS-Administrator',
  'the mailbox’s owner': 'der Inhaber des Postfachs',
  'the sender': 'der Absender',
  'SpamHero support{#inside}': 'SpamHeros Support',
  nobody: 'niemand',
  // utils/report/words/caveats.ts
  'The filter did not contact your server this time; the words are from an earlier attempt.':
    'Der Filter hat Ihren Server diesmal nicht kontaktiert; der Wortlaut stammt von einem früheren Versuch.',
  'But it has lasted for more than four hours now, which is longer than usual.':
    'Das dauert nun aber schon mehr als vier Stunden, länger als üblich.',
  'The log gives no reason here; this one is from the last failed attempt.':
    'Das Log nennt hier keinen Grund; dieser stammt vom letzten gescheiterten Versuch.',
  'The words come from another server; {server} only passed them on.':
    'Der Wortlaut kommt von einem anderen Server; {server} hat ihn nur weitergegeben.',
  'The words come from another server; the one that answered only passed them on.':
    'Der Wortlaut kommt von einem anderen Server; der antwortende hat ihn nur weitergegeben.',
  'This is the likely reason; the words do not prove it.':
    'Das ist der wahrscheinliche Grund; der Wortlaut beweist ihn nicht.',
  'This is only a possible reason; the words allow others.':
    'Das ist nur ein möglicher Grund; der Wortlaut lässt andere zu.',
  'The answer ({code}) sounds final, but the filter goes on trying.':
    'Die Antwort ({code}) klingt endgültig, aber der Filter versucht es weiter.',
  'The connection broke after the whole message was sent, so it may arrive more than once.':
    'Die Verbindung brach ab, nachdem die ganze Nachricht gesendet war; sie kann also mehrfach ankommen.',
  // utils/report/words/fix-links.ts
  'once that is mended': 'sobald das behoben ist',
  'if it cannot wait': 'wenn es nicht warten kann',
  'if you know that it is good': 'wenn Sie wissen, dass sie erwünscht ist',
  'if it was meant for another address': 'falls sie für jemand anderen gedacht war',
  'if it is needed at once': 'wenn sie sofort gebraucht wird',
  'Flush mail queue': 'Flush mail queue',
  'Tools > Flush mail queue': 'Tools > Flush mail queue',
  'How to flush the mail queue': 'So wird die Warteschlange sofort abgearbeitet',
  'Re-queue the message': 'Nachricht erneut einreihen',
  'at the message’s row': 'in der Zeile der Nachricht',
  'How to re-queue the message': 'So reihen Sie die Nachricht erneut ein',
  'Deliver now': 'Jetzt zustellen',
  'at the message’s row > Deliver': 'in der Zeile der Nachricht > Deliver',
  'How to deliver it now': 'So stellen Sie sie jetzt zu',
  'Deliver to an alternate address': 'An andere Adresse zustellen',
  'How to deliver it to an alternate address': 'So stellen Sie sie an eine andere Adresse zu',
  // utils/report/words/outlook.ts
  'The filter has given up by now ({day}).': 'Der Filter hat inzwischen aufgegeben ({day}).',
  'It is not tried again by itself.': 'Es wird nicht von selbst wieder versucht.',
  'Not tried again by itself.': 'Kein neuer Versuch von selbst.',
  'It is not tried any more.': 'Es wird nicht mehr versucht.',
  'Not tried any more.': 'Kein Versuch mehr.',
  'Not lost: the filter tries again by itself, for about five days.':
    'Nicht verloren: Der Filter versucht es etwa fünf Tage lang von selbst wieder.',
  'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.':
    'Nicht verloren: Ein neuer Versuch war fällig ({when}). Öffnen Sie die Logs noch einmal, um ihn zu sehen. Der Filter versucht es bis etwa {end} weiter.',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).':
    'Nicht verloren: Der Filter versucht es von selbst wieder, das nächste Mal etwa {next} und bis etwa {end} (geschätzt aus den Abständen in diesem Log).',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Nicht verloren: Der Filter versucht es von selbst wieder, das nächste Mal etwa {next} und bis etwa {end} (geschätzt).',
  'It is not lost: the filter tries again by itself, for about five days.':
    'Sie ist nicht verloren: Der Filter versucht es etwa fünf Tage lang von selbst wieder.',
  'It is not lost: the filter tries again by itself until about {end}.':
    'Sie ist nicht verloren: Der Filter versucht es bis etwa {end} von selbst wieder.',
  'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Sie ist nicht verloren: Der Filter versucht es von selbst wieder, das nächste Mal etwa {next} und bis etwa {end} (geschätzt).',
  'The filter kept the message until about {day}.': 'Der Filter bewahrte die Nachricht bis etwa {day} auf.',
  'The filter keeps the message until about {day}.': 'Der Filter bewahrt die Nachricht bis etwa {day} auf.',
  'The filter keeps the message for 30 days.': 'Der Filter bewahrt die Nachricht 30 Tage auf.',
  // utils/report/words/platform-fix.ts
  'On {platform}': 'Bei {platform}',
  // utils/report/words/readable.ts
  'Nothing here that can be read as a delivery record.':
    'Hier steht nichts, was sich als Zustelleintrag lesen lässt.',
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.':
    'Öffnen Sie in Quarantine+ die Logs einer Nachricht und kopieren Sie das ganze Log, mit den Zeilen, in denen status= steht.',
  'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Oder fügen Sie nur ein, was der Mailserver geantwortet hat, etwa „452 4.2.2 Mailbox is full“.',
  'Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Fügen Sie nur ein, was der Mailserver geantwortet hat, etwa „452 4.2.2 Mailbox is full“.',
  'Paste the notice that came back to the sender, with the words of the server that refused the message.':
    'Fügen Sie die Meldung ein, die zum Absender zurückkam, mit dem Wortlaut des Servers, der die Nachricht abgewiesen hat.',
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.':
    'Fügen Sie ein, was „postqueue -p“, „mailq“ oder „Get-Queue | Format-List“ ausgibt: Darin stehen die Gründe.',
  'It is no text: it holds binary data.': 'Es ist kein Text: Es enthält Binärdaten.',
  'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.':
    {
      one: 'Es enthält {n} Zeile von Postfix ({daemons}) über Mails, die hereinkamen oder warten, und keine über die Weitergabe: Die haben „status=“.',
      other:
        'Es enthält {n} Zeilen von Postfix ({daemons}) über Mails, die hereinkamen oder warten, und keine über die Weitergabe: Die haben „status=“.',
    },
  'It holds the counts of a queue: how many messages wait, and not why.':
    'Es enthält die Zahlen einer Warteschlange: wie viele Nachrichten warten, aber nicht warum.',
  'These are mail headers: they show a path, no refusal. Paste the bounce or the log.':
    'Das sind Mail-Kopfzeilen: Sie zeigen einen Weg, keine Abweisung. Fügen Sie die Fehlermeldung oder das Log ein.',
  'It looks like JSON, without an event of a delivery that is known here.':
    'Es sieht nach JSON aus, ohne ein hier bekanntes Zustellereignis.',
  'It looks like a table with the columns {columns}: none tells of a recipient and an outcome.':
    'Es sieht nach einer Tabelle mit den Spalten {columns} aus: Keine nennt Empfänger und Ergebnis.',
  'It holds {n} lines of a log, none with both a recipient and what became of the mail.': {
    one: 'Es enthält eine Zeile eines Logs, aber nicht Empfänger und Verbleib der Mail zugleich.',
    other: 'Es enthält {n} Zeilen eines Logs, aber keine nennt Empfänger und Verbleib der Mail zugleich.',
  },
  'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.':
    'Es enthält das Log von {programs} und anderen: Keine Zeile nennt einen Empfänger und den Verbleib der Mail.',
  'It holds the log of {programs}: no line tells of a recipient and what became of the mail.':
    'Es enthält das Log von {programs}: Keine Zeile nennt einen Empfänger und den Verbleib der Mail.',
  'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.':
    'Es liest sich wie ein Brief: Ohne einen Antwortcode wie 550 oder eine Zeile eines Mailprogramms lässt sich daraus nichts erkennen.',
  // utils/report/words/status-words.ts
  Delivered: 'Zugestellt',
  Waiting: 'Wartend',
  Failed: 'Gescheitert',
  'Given up after retries': 'Versuche erschöpft',
  'Would be accepted': 'Würde angenommen',
  'Would be refused': 'Würde abgewiesen',
  Unclear: 'Unklar',
  'Accepted, then kept back': 'Angenommen, dann zurückgehalten',
  'Was waiting': 'Wartete',
  'Look up this time and recipient in the log of your mail server: it says more than this line.':
    'Suchen Sie Zeit und Empfänger im Log Ihres Mailservers: Es sagt mehr als diese Zeile.',
  'Refused, for a reason that cannot be read': 'Abgewiesen, aus einem nicht lesbaren Grund',
  'The message was refused for good. The log does not say why in words that are known here.':
    'Die Nachricht wurde endgültig abgewiesen. Warum, sagt das Log nicht in Worten, die hier bekannt sind.',
  'Put off, for a reason that cannot be read': 'Zurückgestellt, aus einem nicht lesbaren Grund',
  'The message could not be delivered yet. The log does not say why in words that are known here.':
    'Die Nachricht konnte noch nicht zugestellt werden. Warum, sagt das Log nicht in Worten, die hier bekannt sind.',
  'The log does not say what happened': 'Das Log sagt nicht, was geschah',
  'This record gives no reason that can be read.': 'Dieser Eintrag nennt keinen lesbaren Grund.',
  // utils/report/words/story.ts
  'So that it does not happen again': 'Damit es nicht wieder vorkommt',
  'Ask the sender to send the message once more, as it is no longer kept.':
    'Bitten Sie den Absender, die Nachricht noch einmal zu senden, da sie nicht mehr aufbewahrt wird.',
  'Re-queue the message.': 'Reihen Sie die Nachricht erneut ein.',
  'Re-queue the message once that is mended.': 'Reihen Sie die Nachricht erneut ein, sobald das behoben ist.',
  'Nothing to do. If the mail is missing, ask your mail server’s admin.':
    'Nichts zu tun. Falls die Mail fehlt, fragen Sie den Administrator Ihres Mailservers.',
  'Wait: the filter tries again by itself.': 'Warten Sie: Der Filter versucht es von selbst wieder.',
  'Do not release it until its content is clear.': 'Geben Sie sie nicht frei, bis ihr Inhalt klar ist.',
  // utils/report/words/times.ts
  '{span} ago': 'vor {span}',
  'less than a minute ago': 'vor weniger als einer Minute',
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    one: '{n} Nachricht auf dieser Seite ist nicht zugestellt',
    other: '{n} Nachrichten auf dieser Seite sind nicht zugestellt',
  },
  // utils/report/words/untried.ts
  '{n} messages that nobody has tried to deliver yet': {
    one: '{n} Nachricht, deren Zustellung noch niemand versucht hat',
    other: '{n} Nachrichten, deren Zustellung noch niemand versucht hat',
  },
  'Message {id} from {sender}': 'Nachricht {id} von {sender}',
  'Message {id}': 'Nachricht {id}',
  'Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.':
    'Im Deep filter: Der Filter hält sie seit {when} zurück und hat noch keine Zustellung versucht.',
  'Deep filtered: the filter holds it, and has not tried to deliver it yet.':
    'Im Deep filter: Der Filter hält sie zurück und hat noch keine Zustellung versucht.',
  'Nobody has to act: the filter checks it again by itself, usually within about two hours.':
    'Niemand muss handeln: Der Filter prüft sie von selbst noch einmal, meist binnen etwa zwei Stunden.',
  'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.':
    'Öffnen Sie die Logs noch einmal, da diese Zeit um ist. „Deliver“ in ihrer Zeile gibt sie sofort frei.',
  'Wait, or press “Deliver” at its row: that releases it at once.':
    'Warten Sie, oder drücken Sie „Deliver“ in ihrer Zeile: Das gibt sie sofort frei.',
  'Queued since {when}: not tried yet.': 'Seit {when} in der Warteschlange: noch kein Versuch.',
  'Queued: not tried yet.': 'In der Warteschlange: noch kein Versuch.',
  'Nobody has to act: the filter tries it by itself.':
    'Niemand muss handeln: Der Filter versucht es von selbst.',
  'Open the logs again: an attempt was due by now.':
    'Öffnen Sie die Logs noch einmal: Ein Versuch war fällig.',
  'Wait: it usually goes out in less than a minute.':
    'Warten Sie: Meist geht sie in weniger als einer Minute hinaus.',
  'With the filter since {when}: this log tells of no attempt to deliver it.':
    'Beim Filter seit {when}: Dieses Log berichtet von keinem Zustellversuch.',
  'With the filter: this log tells of no attempt to deliver it.':
    'Beim Filter: Dieses Log berichtet von keinem Zustellversuch.',
  'Nobody has to act yet.': 'Noch muss niemand handeln.',
  'Open the logs again to see what becomes of it.':
    'Öffnen Sie die Logs noch einmal, um zu sehen, was aus ihr wird.',
};

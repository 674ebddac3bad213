import type { Form, Grammar } from '../language';

/*
 * Style: steps are infinitives (“Controllare …”, “Attendere: …”), readers are “voi” and “vostro” as in letters between companies, or the sentence is
 * impersonal (“se ci si fida”). Buttons are “Copia”, “Salva”, as Italian programs have them. Quotes are “ ”, the apostrophe is ’.
 *
 * the filter            il filtro, always with its article (del filtro, dal filtro): its name takes that place
 * mail server           server di posta                   your mail server    il vostro server di posta
 * mailbox               casella (di posta)                its owner           il titolare
 * mailbox full          casella piena                     quota               quota
 * next hop              server successivo                 relay               relay
 * sender, recipient     mittente, destinatario            admin               amministratore
 * deliver, delivery     consegnare, consegna              not delivered       non consegnato
 * attempt, try again    tentativo, riprovare              by itself           da solo, da sé
 * deferred, put off     differito                         greylisting         greylisting
 * refuse, reject        rifiutare                         for good            in via definitiva
 * bounce                notifica di mancato recapito      to bounce           tornare al mittente
 * queue                 coda                              to re-queue         rimettere in coda
 * flush the queue       far ripartire la coda             to expire           scadere
 * alias, forwarding     alias, inoltro                    mail loop           loop
 * evidence, proof       prova                             cause               causa
 * log                   log                               record, line        riga
 * answer, reply         risposta                          (reply) code        codice
 * block list            lista di blocco                   white list          white list
 * exempt from           escludere da                      to trust            fidarsi di
 * spam check            controllo antispam                junk folder         posta indesiderata
 * virus scanner         antivirus                         attachment          allegato
 * log in                autenticarsi                      encryption          cifratura
 * support               assistenza                        hosting company     provider di hosting
 * alternate address     indirizzo alternativo             workaround          soluzione alternativa
 * incident              incidente                         case file           fascicolo
 * workbench             banco di lavoro                   history             cronologia
 */

/** “vostro” after an article, to somebody else: left out. */
const MASCULINE = ['il', 'del', 'al', 'dal', 'nel', 'sul'].map(
  (article): Form => [`${article} vostro`, article],
);
const FEMININE = ['la', 'della', 'alla', 'dalla', 'nella', 'sulla'].map(
  (article): Form => [`${article} vostra`, article],
);
const PLURAL = ['i', 'dei', 'ai', 'dai', 'nei', 'sui'].map((article): Form => [`${article} vostri`, article]);
const FEMININE_PLURAL = ['le', 'delle', 'alle', 'dalle', 'nelle', 'sulle'].map(
  (article): Form => [`${article} vostre`, article],
);

/** The same before a noun that begins with a vowel: `del vostro antivirus`, `dell’antivirus`. */
const beforeVowel = (noun: string): Form[] =>
  [
    ['il', 'l’'],
    ['del', 'dell’'],
    ['al', 'all’'],
    ['dal', 'dall’'],
    ['nel', 'nell’'],
    ['sul', 'sull’'],
  ].map(([article, short]): Form => [`${article} vostro ${noun}`, `${short}${noun}`]);

export const grammar: Grammar = {
  filter: [
    ['il filtro', '{filter}'],
    ['del filtro', 'di {filter}'],
    ['al filtro', 'a {filter}'],
    ['dal filtro', 'da {filter}'],
    ['nel filtro', 'in {filter}'],
  ],
  others: [
    ['il vostro stesso dominio', 'il dominio del destinatario'],
    ['al vostro stesso dominio', 'al dominio del destinatario'],
    ['del vostro stesso dominio', 'del dominio del destinatario'],
    ['del vostro stesso sistema di posta', 'del sistema di posta del destinatario'],
    ...['antivirus', 'indirizzo', 'host', 'account', 'amministratore', 'ufficio'].flatMap(beforeVowel),
    ['la vostra organizzazione', 'l’organizzazione'],
    ['alla vostra organizzazione', 'all’organizzazione'],
    ['della vostra organizzazione', 'dell’organizzazione'],
    ['dei vostri indirizzi', 'degli indirizzi'],
    ...MASCULINE,
    ...FEMININE,
    ...PLURAL,
    ...FEMININE_PLURAL,
  ],
  sender: [
    ['il dominio del mittente', 'il vostro dominio'],
    ['l’indirizzo del mittente', 'il vostro indirizzo'],
    ['dell’indirizzo del mittente', 'del vostro indirizzo'],
    ['l’indirizzo o il dominio del mittente', 'il vostro indirizzo o dominio'],
    ['dal programma del mittente', 'dal vostro programma'],
    ['la politica DMARC del mittente', 'la vostra politica DMARC'],
    ['quello del mittente originale', 'il vostro'],
    ['di quello del mittente originale', 'del vostro'],
    ['ha avvisato il mittente', 'vi ha avvisati'],
    ['per il mittente', 'per voi'],
    ['al mittente', 'a voi'],
    ['questo mittente', 'voi'],
    ['blocca questo mittente', 'vi blocca'],
    ['non conosce ancora questo mittente', 'non vi conosce ancora'],
  ],
  addresses: [
    'tutti gli indirizzi attuali del filtro',
    'tutti gli indirizzi attuali di {filter}',
    'tutti gli indirizzi del filtro',
    'tutti gli indirizzi di {filter}',
    'indirizzi attuali del filtro',
    'indirizzi attuali di {filter}',
    'indirizzi del filtro',
    'gli indirizzi di {filter}',
    'agli indirizzi di {filter}',
  ],
};

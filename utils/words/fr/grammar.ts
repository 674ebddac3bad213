import type { Form, Grammar } from '../language';

/*
 * Style: steps are infinitives (“Vérifier …”, “Attendre : …”), readers are “vous” and “votre”, what is said of a message is “le message”. Typography: « » with
 * no-break spaces, a no-break space before a colon, a narrow one before ; ! ?, and ’.
 *
 * the filter            le filtre, always with its article (du filtre, au filtre): its name takes that place
 * mail server           serveur de messagerie             your mail server    votre serveur de messagerie
 * mailbox               boîte aux lettres                 its owner           son titulaire
 * mailbox full          boîte aux lettres pleine          quota               quota
 * next hop              serveur suivant                   relay               relais
 * sender, recipient     expéditeur, destinataire          admin               administrateur
 * deliver, delivery     remettre, remise                  not delivered       non remis
 * attempt, try again    tentative, réessayer              by itself           de lui-même, tout seul
 * deferred, put off     différé                           greylisting         liste grise
 * refuse, reject        refuser                           for good            définitivement
 * bounce                avis de non-remise                to bounce           être renvoyé
 * queue                 file d’attente                    to re-queue         remettre en file d’attente
 * flush the queue       relancer la file d’attente        to expire           expirer
 * alias, forwarding     alias, redirection                mail loop           boucle
 * evidence, proof       preuve                            cause               cause
 * log                   journal                           record, line        ligne
 * answer, reply         réponse                           (reply) code        code
 * block list            liste de blocage                  white list          liste blanche
 * exempt from           exempter de                       to trust            faire confiance à
 * spam check            contrôle antispam                 junk folder         dossier de courrier indésirable
 * virus scanner         antivirus                         attachment          pièce jointe
 * log in                s’authentifier                    encryption          chiffrement
 * support               support                           hosting company     hébergeur
 * alternate address     autre adresse                     workaround          solution de contournement
 * incident              incident                          case file           dossier
 * workbench             atelier                           history             historique
 */

/** “votre” before a noun, to somebody else: by the article that the noun has. */
const masculine = (noun: string): Form[] => [
  [`votre ${noun}`, `le ${noun}`],
  [`de votre ${noun}`, `du ${noun}`],
  [`à votre ${noun}`, `au ${noun}`],
];
const feminine = (noun: string): Form[] => [
  [`votre ${noun}`, `la ${noun}`],
  [`de votre ${noun}`, `de la ${noun}`],
  [`à votre ${noun}`, `à la ${noun}`],
];
const beforeVowel = (noun: string): Form[] => [
  [`votre ${noun}`, `l’${noun}`],
  [`de votre ${noun}`, `de l’${noun}`],
  [`à votre ${noun}`, `à l’${noun}`],
];

export const grammar: Grammar = {
  filter: [
    ['le filtre', '{filter}'],
    ['du filtre', 'de {filter}'],
    ['au filtre', 'à {filter}'],
  ],
  others: [
    ['votre propre domaine', 'le domaine du destinataire'],
    ['de votre propre domaine', 'du domaine du destinataire'],
    ['votre propre système', 'le système du destinataire'],
    ['de votre propre système de messagerie', 'du système de messagerie du destinataire'],
    ['votre propre serveur de messagerie', 'le serveur de messagerie du destinataire'],
    ['votre propre enregistrement', 'l’enregistrement'],
    ...['serveur', 'système', 'fournisseur', 'pare-feu', 'domaine', 'réseau', 'logiciel', 'service'].flatMap(
      masculine,
    ),
    ...['boîte', 'passerelle', 'messagerie', 'file'].flatMap(feminine),
    ...['hébergeur', 'antivirus', 'administrateur', 'adresse', 'organisation', 'hôte'].flatMap(beforeVowel),
    ['vos', 'les'],
    ['de vos', 'des'],
    ['à vos', 'aux'],
  ],
  sender: [
    ['le domaine de l’expéditeur', 'votre domaine'],
    ['du domaine de l’expéditeur', 'de votre domaine'],
    ['l’adresse de l’expéditeur', 'votre adresse'],
    ['de l’adresse de l’expéditeur', 'de votre adresse'],
    ['l’adresse ou le domaine de l’expéditeur', 'votre adresse ou votre domaine'],
    ['le programme de l’expéditeur', 'votre programme'],
    ['la politique DMARC de l’expéditeur', 'votre politique DMARC'],
    ['celle de l’expéditeur d’origine', 'la vôtre'],
    ['prévenu l’expéditeur', 'vous a prévenu'],
    ['pour l’expéditeur', 'pour vous'],
    ['à l’expéditeur', 'à vous'],
    ['cet expéditeur', 'vous'],
  ],
  addresses: [
    'toutes les adresses actuelles du filtre',
    'toutes les adresses actuelles de {filter}',
    'toutes les adresses du filtre',
    'toutes les adresses de {filter}',
    'adresses actuelles du filtre',
    'adresses actuelles de {filter}',
    'adresses du filtre',
    'les adresses de {filter}',
    'aux adresses de {filter}',
  ],
};

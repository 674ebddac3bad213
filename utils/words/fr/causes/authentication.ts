import type { Texts } from '../../texts';

export const causesAuthentication: Texts['causes/authentication'] = {
  // authentication.spf
  'The SPF check failed': 'Le contrôle SPF a échoué',
  'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.':
    'SPF est la liste publique des serveurs autorisés à envoyer pour l’expéditeur. Votre serveur de messagerie y a cherché l’adresse du filtre au lieu de celle de l’expéditeur d’origine : le contrôle a donc échoué, alors que le filtre l’avait déjà fait.',
  'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.':
    'Exempter toutes les adresses du filtre du contrôle SPF, ou désactiver ce contrôle sur votre serveur de messagerie.',
  'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Activer la solution de contournement SPF sous Settings > Filtering policies si votre serveur de messagerie ne le permet pas.',
  'Leave your own SPF record as it is, because it is not the cause.':
    'Laisser votre propre enregistrement SPF tel quel : il n’est pas en cause.',
  'Add the filter’s addresses to the Whitelist setting of policyd-spf.':
    'Ajouter les adresses du filtre au paramètre Whitelist de policyd-spf.',
  // authentication.dkim
  'The DKIM signature is missing or broken': 'La signature DKIM manque ou est invalide',
  'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.':
    'DKIM est une signature par laquelle un domaine se porte garant d’un message. Votre serveur de messagerie n’en a trouvé aucune, ou aucune qui corresponde, et refuse ces messages. Une modification en route, comme une marque dans l’objet ou un pied de page, casse la signature.',
  'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.':
    'Exempter les messages du filtre du contrôle DKIM de votre serveur de messagerie, car le filtre a vu le message inchangé.',
  'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.':
    'Désactiver ce qui modifie les messages en route, comme les marques dans l’objet et les pieds de page, si beaucoup d’expéditeurs sont touchés.',
  'Tell the sender that their signature was refused, and send them the reply.':
    'Informer l’expéditeur que sa signature a été refusée, et lui transmettre la réponse.',
  // authentication.dmarc
  'The sender’s DMARC policy forbids delivery': 'La politique DMARC de l’expéditeur interdit la remise',
  'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.':
    'Avec DMARC, un domaine demande de refuser les messages envoyés en son nom qui ne prouvent pas leur origine. Votre serveur de messagerie a fait ce contrôle avec l’adresse du filtre, où même un message légitime peut échouer, et a refusé. Le filtre avait déjà contrôlé le message.',
  'Exempt all addresses of the filter from the DMARC check on your mail server.':
    'Exempter toutes les adresses du filtre du contrôle DMARC sur votre serveur de messagerie.',
  'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Activer la solution de contournement DMARC sous Settings > Filtering policies si votre serveur de messagerie ne le permet pas.',
  'Look at the sender with care first, as forged mail fails this check too.':
    'Examiner d’abord l’expéditeur avec attention, car un message falsifié échoue aussi à ce contrôle.',
  // authentication.missing
  'The message does not prove its origin': 'Le message ne prouve pas son origine',
  'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.':
    'Votre fournisseur de messagerie n’accepte que les messages dont le domaine se porte garant, par SPF (la liste de ses serveurs) ou DKIM (une signature), et n’a trouvé ni l’un ni l’autre. Derrière le filtre, SPF ne peut pas correspondre, car votre fournisseur voit l’adresse du filtre ; les messages non signés sont donc refusés.',
  'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.':
    'Déclarer toutes les adresses du filtre comme fiables sur votre serveur ou chez votre fournisseur de messagerie, pour laisser ces contrôles au filtre.',
  'Ask the sender to sign their mail with DKIM and to publish an SPF record.':
    'Demander à l’expéditeur de signer ses messages avec DKIM et de publier un enregistrement SPF.',
};

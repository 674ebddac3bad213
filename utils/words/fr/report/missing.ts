import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Quelque chose a échoué, et la liste ne dit pas où : dans le filtre, ou sur le serveur auquel il remet les messages.',
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'Le relais a abandonné après plusieurs jours d’essais ; ce journal ne contient aucun échec antérieur de ce message : la raison reste donc inconnue.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'Le code de réponse {code} est une acceptation, mais les mots refusent ; ce sont les mots qui ont été retenus.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'Les codes se contredisent : {final} est définitif, {short} est provisoire.',
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'Ses mots ne correspondent à aucune cause connue ici ; le code {code} est propre à {vendor} et signifie « {title} ».',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'La réponse ne contenait pas de mots ; le code {code} est propre à {vendor} et signifie « {title} ».',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'Ses mots ne correspondent à aucune cause connue ici ; le code {code} est enregistré comme « {title} ».',
  'It gave no words; the code {code} is registered as “{title}”.':
    'La réponse ne contenait pas de mots ; le code {code} est enregistré comme « {title} ».',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'Les mots ne correspondent à aucune cause connue ici, et aucun registre ne connaît le code {code} : la raison reste donc inconnue.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'Le code de réponse {code} n’est pas une réponse à une remise : on ne peut donc rien en déduire.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'Le code de réponse {code} est une acceptation, et ses mots ne correspondent à aucune cause connue ici : la raison reste donc inconnue.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'Le code de réponse {code} est une acceptation, et la réponse ne dit rien de plus : la raison reste donc inconnue.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'Le code de réponse {code} est un refus provisoire, et ses mots ne correspondent à aucune cause connue ici : la raison reste donc inconnue.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'Le code de réponse {code} est un refus provisoire, et la réponse ne dit rien de plus : la raison reste donc inconnue.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'Le code de réponse {code} est un refus définitif, et ses mots ne correspondent à aucune cause connue ici : la raison reste donc inconnue.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'Le code de réponse {code} est un refus définitif, et la réponse ne dit rien de plus : la raison reste donc inconnue.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'Il n’y a pas de code, et les mots ne correspondent à aucune cause connue ici : la raison reste donc inconnue.',
  'The record holds no reply, so the reason cannot be told.':
    'La ligne ne contient pas de réponse : la raison reste donc inconnue.',
};

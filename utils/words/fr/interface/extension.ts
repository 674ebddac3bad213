import type { Texts } from '../../texts';

export const interfaceExtension: Texts['interface/extension'] = {
  // utils/extension/keep-texts.ts
  'Nothing is kept in a private window.': 'Rien n’est conservé dans une fenêtre privée.',
  'The history does not answer: try again.': 'L’historique ne répond pas : réessayer.',
  'The history is off: switch it on in the settings.':
    'L’historique est désactivé : l’activer dans les paramètres.',
  'There is no message to keep.': 'Il n’y a aucun message à conserver.',
  '{n} messages kept.': {
    many: '{n} messages conservés.',
    one: '{n} message conservé.',
    other: '{n} messages conservés.',
  },
  '{n} kept.': { many: '{n} conservés.', one: '{n} conservé.', other: '{n} conservés.' },
  // utils/extension/manifest-texts.ts
  'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.':
    'Dit pourquoi un e-mail reste bloqué, à côté de la ligne du journal qui le prouve. Rien ne quitte le navigateur.',
  'Yellowline: why mail is stuck': 'Yellowline : pourquoi un message est bloqué',
  'Go to the next undelivered message': 'Aller au message non remis suivant',
  'Go to the undelivered message before': 'Aller au message non remis précédent',
  // utils/extension/written-site.ts
  'Write each site by its whole name, such as {example}: a * stands for too many.':
    'Écrire chaque site par son nom entier, comme {example} : un * en désigne trop.',
  'That is no address of a page. Copy it from the address bar, such as {example}.':
    'Ce n’est pas l’adresse d’une page. La copier depuis la barre d’adresse, comme {example}.',
  'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.':
    'Seuls les sites en https:// peuvent être ajoutés : ce qui passe par http:// peut être lu et modifié en chemin.',
  'Yellowline runs on pages at https://, not at {scheme}.':
    'Yellowline fonctionne sur les pages en https://, pas en {scheme}.',
  // utils/history/problems.ts
  'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.':
    'Le navigateur n’a plus de place pour l’historique : les derniers messages n’ont donc pas été conservés. Ce qui l’était déjà est intact. Libérer de l’espace disque, ou conserver l’historique moins de jours.',
  'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.':
    'Un autre onglet ou une autre fenêtre tient l’historique ouvert dans une version antérieure. Rien n’est perdu : fermer les autres onglets de Yellowline, et il continue.',
  'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.':
    'L’historique a été écrit par une version plus récente de Yellowline. Il est laissé tel quel : mettre Yellowline à jour pour l’utiliser.',
  'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.':
    'L’historique a été effacé entre-temps, et avec lui ce qui avait été repris : rien de plus ne l’a été.',
  'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.':
    'Le navigateur ne peut pas ouvrir l’historique : rien n’est donc conservé pour l’instant. Ce qui est enregistré n’a pas été touché. Redémarrer le navigateur ; si cela ne suffit pas, effacer l’historique dans les paramètres.',
};
